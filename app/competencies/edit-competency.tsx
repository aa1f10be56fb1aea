import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { CompetencyFields } from "./competency-fields.tsx";
import { changeCompetency, findDraftCompetency } from "./draft-parts.server.ts";
import { competencyForm } from "./framework-form.ts";

export const meta = titled("Change a competency");

export const loader = signedIn(async (actor, { params }) => {
  const { frameworkId, competencyId } = params;
  const { draft, domain, competency } = await findDraftCompetency(actor, frameworkId, competencyId);
  const { id, levelNames, domains } = draft;
  const { competencies } = domain;
  const place = { at: competencies.indexOf(competency) + 1, of: competencies.length };
  return { id, levelNames, domains, domainId: domain.id, competency, place };
});

export const action = signedInForm(competencyForm, async (actor, { params }, value) => {
  await changeCompetency(actor, params.frameworkId, params.competencyId, value);
  return done(`/frameworks/${params.frameworkId}`, "Saved.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditCompetency() {
  const { id, ...draft } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Change {draft.competency.title}</h1>
      <Form method="post">
        <CompetencyFields {...draft} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/frameworks/${id}`}>Back, changing nothing</Link>
    </>
  );
}
