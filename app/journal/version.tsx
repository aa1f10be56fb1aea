import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { Changes } from "./changes.tsx";
import type { action } from "./restore-version.tsx";
import { readVersion } from "./versions.server.ts";

export const meta = titled("An earlier version");

export const loader = signedIn((actor, { params }) =>
  readVersion(actor, params.entryId, params.revision),
);

export default function Version() {
  return <VersionPage version={useLoaderData<typeof loader>()} />;
}

type Props = { version: Awaited<ReturnType<typeof readVersion>> };

/** A version against what stands now, whole, and the way to bring it back. */
export function VersionPage({ version }: Props) {
  const answer = useActionData<typeof action>();
  const here = `/journal/${version.id}/versions/${version.revision}`;
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/journal/${version.id}/versions`}>Earlier versions</Link>
      </p>
      <h1>{version.title}</h1>
      <p className="app-lead">
        As it stood {version.when}, {version.words} words
      </p>
      <h2>What has changed since</h2>
      {version.title !== version.titleNow && <p>Its title is now “{version.titleNow}”.</p>}
      <Changes paragraphs={version.changes} />
      <h2>How it read</h2>
      <div className="app-sheet app-rich" dangerouslySetInnerHTML={{ __html: version.html }} />
      <Form method="post" action={`${here}/restoration`}>
        <input {...hidden("entryRevision", answer, version.entryRevision)} />
        <p>Brought back, it is your text again. What stands now becomes an earlier version.</p>
        <Button type="submit" secondary>
          Bring this version back
        </Button>
      </Form>
      <Link to={`/journal/${version.id}`}>Back to the reflection as it is now</Link>
    </>
  );
}
