import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { typedDay } from "../cohorts/days.server.ts";
import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { addPrompt } from "./journal-prompts.server.ts";
import { promptForm } from "./prompt-form.server.ts";
import { ScheduleFields, WordingFields } from "./prompt-fields.tsx";

export const meta = titled("Set a prompt");

export const loader = signedIn(async (actor, { params }) => {
  const { id, name, zone } = await findCohortToRun(actor, params.cohortId);
  return { id, name, zone: zone.replaceAll("_", " "), opens: typedDay(new Date(), zone) };
});

export const action = signedInForm(
  async (actor, { params }) => promptForm(await findCohortToRun(actor, params.cohortId)),
  async (actor, { params }, value) => {
    await addPrompt(actor, params.cohortId, value);
    return done(`/cohorts/${params.cohortId}/journal-prompts`, `“${value.title}” is set.`);
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function SetPrompt() {
  const { id, name, zone, opens } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{name}</p>
      <h1>Set a prompt for reflection</h1>
      <p>
        The cohort’s fellows find it above the templates of their journal. Days are those of {zone}.
      </p>
      <Form method="post">
        <WordingFields prompt={{}} answer={answer} />
        <ScheduleFields prompt={{ opens }} answer={answer} />
        <Button type="submit">Set it</Button>
      </Form>
      <Link to={`/cohorts/${id}/journal-prompts`}>Back to the prompts</Link>
    </>
  );
}
