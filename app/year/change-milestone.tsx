import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { MilestoneFields } from "./milestone-fields.tsx";
import { changeForm } from "./milestone-form.server.ts";
import {
  changeMilestone,
  findMilestoneToChange,
  typedFields,
  wordingOf,
} from "./milestones.server.ts";

export const meta = titled("Change a milestone");

export const loader = signedIn(async (actor, { params }) => {
  const { cohort, ...milestone } = await findMilestoneToChange(actor, params.milestoneId);
  return {
    id: milestone.id,
    cohort: { id: cohort.id, name: cohort.name },
    seen: wordingOf(milestone),
    typed: typedFields(milestone, cohort.zone),
  };
});

export const action = signedInForm(
  async (actor, { params }) =>
    changeForm((await findMilestoneToChange(actor, params.milestoneId)).cohort),
  async (actor, { params }, value) =>
    done(
      `/cohorts/${await changeMilestone(actor, params.milestoneId, value)}/year`,
      `“${value.title}” is saved.`,
    ),
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function ChangeMilestone() {
  const { id, cohort, seen, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{cohort.name}</p>
      <h1>Change or move this milestone</h1>
      <p>The year of everybody in the cohort follows, and so do their calendars.</p>
      <Form method="post">
        <input {...hidden("seen", answer, seen)} />
        <MilestoneFields milestone={typed} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <ul className="app-actions nhsuk-list">
        <li>
          <Link to={`/milestones/${id}/removal`}>Remove it from the year</Link>
        </li>
        <li>
          <Link to={`/cohorts/${cohort.id}/year`}>Back, changing nothing</Link>
        </li>
      </ul>
    </>
  );
}
