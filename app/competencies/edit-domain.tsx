import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { DomainFields } from "./domain-fields.tsx";
import { changeDomain, findDraftDomain } from "./draft-parts.server.ts";
import { domainForm } from "./framework-form.ts";

export const meta = titled("Change a domain");

export const loader = signedIn(async (actor, { params }) => {
  const { draft, domain } = await findDraftDomain(actor, params.frameworkId, params.domainId);
  const place = { at: draft.domains.indexOf(domain) + 1, of: draft.domains.length };
  return { id: draft.id, domain, place };
});

export const action = signedInForm(domainForm, async (actor, { params }, value) => {
  await changeDomain(actor, params.frameworkId, params.domainId, value);
  return done(`/frameworks/${params.frameworkId}`, "Saved.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditDomain() {
  const { id, domain, place } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Change {domain.title}</h1>
      <Form method="post">
        <DomainFields domain={domain} place={place} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/frameworks/${id}`}>Back, changing nothing</Link>
    </>
  );
}
