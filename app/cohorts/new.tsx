import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { CohortFields } from "./cohort-fields.tsx";
import { cohortForm, membersForm } from "./cohort-form.server.ts";
import { readChoices, usualCohort } from "./cohorts.server.ts";
import { makeCohort, readSource } from "./copy-cohort.server.ts";
import { MembersFields } from "./members-fields.tsx";

export const meta = titled("Make a cohort");

const sourceOf = (request: Request) => new URL(request.url).searchParams.get("from");

export const loader = signedIn(async (actor, { params, request }) => {
  const { id, name } = await findProgramme(actor, params.programmeId);
  const from = sourceOf(request);
  const choices = await readChoices(id);
  const source = from ? await readSource(id, from) : null;
  const cohort = source?.cohort ?? usualCohort(new Date(), choices.frameworks[0]?.id ?? "");
  return { programme: { id, name }, choices, source, cohort };
});

export const action = signedInForm(
  async (actor, { params }) => {
    const { id } = await findProgramme(actor, params.programmeId);
    return cohortForm(await readChoices(id)).and(membersForm);
  },
  async (actor, { params, request }, { member, ...value }) => {
    const copied = { from: sourceOf(request), members: member };
    const { id, milestones } = await makeCohort(actor, params.programmeId, value, copied);
    const plan = milestones > 0 ? "Its plan is copied: read it through." : "Plan its year next.";
    return done(`/cohorts/${id}`, `The cohort is there. ${plan}`);
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewCohort() {
  const { programme, choices, source, cohort } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">
        <Link to={`/programmes/${programme.id}`}>{programme.name}</Link>
      </p>
      <h1>{source ? `Copy ${source.name} to the next year` : "Make a cohort"}</h1>
      <p className="app-lead">
        {source
          ? "Its settings and its plan are copied. Milestones move to the new dates, each on the same weekday. Fellows, sets and all that was written stay where they are."
          : "Ten to forty fellows who share a year. Once it is there, a template offers the year’s milestones, moved to these dates."}
      </p>
      <Form method="post">
        <CohortFields cohort={cohort} choices={choices} answer={answer} />
        {source && <ComesAlong members={source.members} answer={answer} />}
        <Button type="submit">Make the cohort</Button>
      </Form>
      <Link to={`/programmes/${programme.id}`}>Back, making none</Link>
    </>
  );
}

function ComesAlong({ members, answer }: Parameters<typeof MembersFields>[0]) {
  if (members.length === 0) return null;
  return (
    <>
      <h2>Who comes along</h2>
      <p>Untick who is not part of the new year. You can add others at any time.</p>
      <MembersFields members={members} answer={answer} />
    </>
  );
}
