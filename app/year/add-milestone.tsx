import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { MilestoneFields } from "./milestone-fields.tsx";
import { milestoneForm } from "./milestone-form.server.ts";
import { addMilestone } from "./milestones.server.ts";

export const meta = titled("Add a milestone");

export const loader = signedIn(async (actor, { params }) => {
  const { id, name, zone } = await findCohortToRun(actor, params.cohortId);
  return { id, name, zone: zone.replace("_", " ") };
});

export const action = signedInForm(
  async (actor, { params }) => milestoneForm(await findCohortToRun(actor, params.cohortId)),
  async (actor, { params }, value) => {
    await addMilestone(actor, params.cohortId, value);
    return done(`/cohorts/${params.cohortId}/year`, `“${value.title}” is added.`);
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function AddMilestone() {
  const cohort = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{cohort.name}</p>
      <h1>Add a milestone</h1>
      <p>
        Everybody of the cohort sees it in their year, and in the calendars that follow it. Days are
        those of {cohort.zone}.
      </p>
      <Form method="post">
        <MilestoneFields answer={answer} />
        <Button type="submit">Add it to the year</Button>
      </Form>
      <Link to={`/cohorts/${cohort.id}/year`}>Back to the year</Link>
    </>
  );
}
