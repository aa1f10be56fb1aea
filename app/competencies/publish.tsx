import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { z } from "zod";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { findDraft } from "./find-framework.server.ts";
import { publishDraft } from "./publish.server.ts";
import { whatIsMissing } from "./what-is-missing.ts";

export const meta = titled("Publish a framework");

export const loader = signedIn(async (actor, { params }) => {
  const draft = await findDraft(actor, params.frameworkId);
  const { id, title, version } = draft;
  return { id, title, version, missing: whatIsMissing(draft) };
});

export const action = signedInForm(z.object({}), async (actor, { params }) => {
  const { id, version } = await publishDraft(actor, params.frameworkId);
  return done(
    `/frameworks/${id}`,
    `Version ${version} is published. Move a cohort to it from the cohort’s page.`,
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Publish() {
  const { id, title, version, missing } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Publish version {version}?</h1>
      <p className="app-lead">{title}</p>
      {missing.length > 0 ? (
        <>
          <p>Before it can be published:</p>
          <ul>
            {missing.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>
            From then on it never changes, so that evidence keeps its meaning; what comes after is
            drafted as the next version. Cohorts stay with theirs until you move them.
          </p>
          <Form method="post">
            <Button type="submit">Publish it</Button>
          </Form>
        </>
      )}
      <Link to={`/frameworks/${id}`}>Back to the draft</Link>
    </>
  );
}
