import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, hidden } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { DayFields } from "./day-fields.tsx";
import { presentationDayForm } from "./day-form.server.ts";
import { changeDay, openDayToChange } from "./days.server.ts";

export const meta = titled("Change the day");

export const loader = signedIn((actor, { params }) => openDayToChange(actor, params.dayId));

export const action = signedInForm(
  async (actor, { params }) =>
    presentationDayForm((await openDayToChange(actor, params.dayId)).zone),
  async (actor, { params }, value) => {
    await changeDay(actor, params.dayId, value);
    return done(`/presentation-days/${params.dayId}`, "Saved.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditDay() {
  const day = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Change the day</h1>
      <p className="app-lead">
        The fellows’ times move with its start. Who presents or hears is told by email.
      </p>
      <Form method="post" noValidate>
        <input {...hidden("revision", answer, day.revision)} />
        <DayFields day={day} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/presentation-days/${day.id}`}>Back, changing nothing</Link>
    </>
  );
}
