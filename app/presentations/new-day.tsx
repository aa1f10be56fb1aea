import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { DayFields } from "./day-fields.tsx";
import { presentationDayForm } from "./day-form.server.ts";
import { openDay, planDay } from "./days.server.ts";

export const meta = titled("Plan a day of final presentations");

export const loader = signedIn((actor, { params }) => openDay(actor, params.cohortId));

export const action = signedInForm(
  async (actor, { params }) => presentationDayForm((await openDay(actor, params.cohortId)).zone),
  async (actor, { params }, value) => {
    const id = await planDay(actor, params.cohortId, value);
    return done(`/presentation-days/${id}`, "The day is planned. Next: times, and the panel.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

const empty = { date: "", starts: "", ends: "", minutes: 20, place: "", link: "" };

export default function NewDay() {
  const { cohort } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Plan a day of final presentations</h1>
      <p className="app-soft">{cohort.name}</p>
      <p className="app-lead">A cohort that is too large for one day has several.</p>
      <Form method="post" noValidate>
        <DayFields day={empty} answer={answer} />
        <Button type="submit">Plan the day</Button>
      </Form>
      <Link to={`/cohorts/${cohort.id}/presentations`}>Back, changing nothing</Link>
    </>
  );
}
