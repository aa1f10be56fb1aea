import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { CompetencyFields } from "./competency-fields.tsx";
import { addCompetency, findDraftDomain } from "./draft-parts.server.ts";
import { competencyForm } from "./framework-form.ts";

export const meta = titled("Add a competency");

export const loader = signedIn(async (actor, { params, request }) => {
  const wanted = new URL(request.url).searchParams.get("domain") ?? "";
  const { draft, domain } = await findDraftDomain(actor, params.frameworkId, wanted);
  const { id, title, levelNames, domains } = draft;
  return { id, title, levelNames, domains, domainId: domain.id };
});

export const action = signedInForm(competencyForm, async (actor, { params }, value) => {
  await addCompetency(actor, params.frameworkId, value);
  return done(`/frameworks/${params.frameworkId}`, "The competency is added.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function AddCompetency() {
  const { id, title, ...draft } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{title}</p>
      <h1>Add a competency</h1>
      <Form method="post">
        <CompetencyFields {...draft} answer={answer} />
        <Button type="submit">Add it</Button>
      </Form>
      <Link to={`/frameworks/${id}`}>Back, adding none</Link>
    </>
  );
}
