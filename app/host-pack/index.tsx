import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { ProgressReaders } from "../progress/progress-readers.tsx";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, errorsOf } from "../ui/form.tsx";
import { giveForm } from "./give-form.ts";
import { LeftOut } from "./left-out.tsx";
import { PackText } from "./pack-text.tsx";
import { givePack, readPacks } from "./packs.server.ts";

export const meta = ({ data }: { data?: { fellow: { name: string } } }) => [
  { title: `Host pack${data ? ` of ${data.fellow.name}` : ""} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readPacks(actor, params.fellowId));

export const action = signedInForm(giveForm, async (actor, { params }, { seen }) => {
  const id = await givePack(actor, params.fellowId, seen);
  return done(`/host-packs/${id}`, "Given. Your sponsors and your host’s leads are told by email.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function HostPacks() {
  const { fellow, readers, given, preview } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const hasChanged = errorsOf(answer, "form").length > 0;
  return (
    <>
      <Problems of={answer} />
      {hasChanged && (
        <p>
          <Link to={`/progress/${fellow.id}/pack`} reloadDocument>
            Look at the pack as it is now
          </Link>
        </p>
      )}
      <p className="app-eyebrow">
        <Link to={`/progress/${fellow.id}`}>{fellow.name}</Link>
      </p>
      <h1>Host pack</h1>
      <p className="app-lead">
        {preview
          ? "What your host may keep of your year. You see it first, with what it leaves out; the host reads it once you give it."
          : "What the host may keep of the year, once the fellow has looked at it and given it."}
      </p>
      <Given packs={given} />
      {preview && <LeftOut kinds={preview.leftOut} />}
      <ProgressReaders readers={readers} />
      {preview && !preview.isEmpty && (
        <Form method="post">
          <input type="hidden" name="seen" value={preview.mark} />
          <p>
            <a href="#preview">Look at what is in it</a>, below, or{" "}
            <a href={`/progress/${fellow.id}/pack/pdf`}>as a PDF</a>.
          </p>
          <Button type="submit">Give it to my host as it is now</Button>
        </Form>
      )}
      {preview && (
        <div id="preview">
          {preview.isEmpty && <p>Nothing is in it yet: write an update, and it will be here.</p>}
          <PackText pack={preview.pack} />
        </div>
      )}
    </>
  );
}

function Given({ packs }: { packs: { id: string; version: number; when: string }[] }) {
  return (
    <section aria-labelledby="given">
      <h2 id="given">Given to the host</h2>
      {packs.length === 0 && <p>None has been given yet.</p>}
      <ul className="app-list">
        {packs.map(({ id, version, when }) => (
          <li key={id}>
            <Link to={`/host-packs/${id}`}>Version {version}</Link>
            <p className="app-soft">{when}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
