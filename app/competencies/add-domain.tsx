import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { DomainFields } from "./domain-fields.tsx";
import { addDomain } from "./draft-parts.server.ts";
import { findDraft } from "./find-framework.server.ts";
import { domainForm } from "./framework-form.ts";

export const meta = titled("Add a domain");

export const loader = signedIn(async (actor, { params }) => {
  const { id, title } = await findDraft(actor, params.frameworkId);
  return { id, title };
});

export const action = signedInForm(domainForm, async (actor, { params }, value) => {
  await addDomain(actor, params.frameworkId, value);
  return done(`/frameworks/${params.frameworkId}`, "The domain is added.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function AddDomain() {
  const { id, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{title}</p>
      <h1>Add a domain</h1>
      <Form method="post">
        <DomainFields answer={answer} />
        <Button type="submit">Add it</Button>
      </Form>
      <Link to={`/frameworks/${id}`}>Back, adding none</Link>
    </>
  );
}
