import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Confirm } from "../ui/confirm.tsx";
import { confirmedForm } from "../ui/confirmed.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { changeCohort } from "./change-cohort.server.ts";
import { CohortFields } from "./cohort-fields.tsx";
import { cohortForm } from "./cohort-form.server.ts";
import { readChoices, typedCohort } from "./cohorts.server.ts";
import { findCohortToSetUp } from "./find-cohort.server.ts";

export const meta = titled("Change a cohort");

export const loader = signedIn(async (actor, { params }) => {
  const cohort = await findCohortToSetUp(actor, params.cohortId);
  return {
    id: cohort.id,
    title: cohort.name,
    cohort: typedCohort(cohort),
    choices: await readChoices(cohort.programmeId, cohort.frameworkId),
  };
});

export const action = signedInForm(
  async (actor, { params }) => {
    const { programmeId, frameworkId } = await findCohortToSetUp(actor, params.cohortId);
    return cohortForm(await readChoices(programmeId, frameworkId)).and(confirmedForm);
  },
  async (actor, { params }, { confirmed, ...value }, refuse) => {
    const warnings = await changeCohort(actor, params.cohortId, value, confirmed);
    if (warnings.length > 0) return refuse({ confirmed: warnings });
    return done(`/cohorts/${params.cohortId}`, "Saved.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditCohort() {
  const { id, title, cohort, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Change {title}</h1>
      <Form method="post">
        <CohortFields cohort={cohort} choices={choices} answer={answer} />
        <Confirm of={answer} label="Save it all the same" />
        <Button type="submit">Save</Button>
      </Form>
      <p className="app-actions">
        <Link to={`/cohorts/${id}/framework`}>The cohort’s framework</Link>
        <Link to={`/cohorts/${id}`}>Back, changing nothing</Link>
      </p>
    </>
  );
}
