import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Choices } from "../ui/choices.tsx";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { moveBooking } from "./change-booking.server.ts";
import { openMove } from "./open-booking.server.ts";
import { moveForm } from "./question-form.server.ts";

export const meta = titled("Move to another slot");

export const loader = signedIn((actor, { params }) => openMove(actor, params.slotId));

export const action = signedInForm(moveForm, async (actor, { params }, { to }) => {
  await moveBooking(actor, params.slotId, to);
  return done(`/slots/${to}`, "Moved, with your question. Both of you are told by email.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Move() {
  const { id, what, by, when, slots } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Move to another slot</h1>
      <p className="app-lead">
        {what} with {by}. Yours is {when}, and stays so until the other is yours.
      </p>
      {slots.length === 0 ? (
        <p>No other slot of {by} is free just now.</p>
      ) : (
        <Form method="post">
          <Choices
            legend="Which one instead?"
            choices={slots.map((slot) => ({ value: slot.id, label: slot.when }))}
            {...field("to", answer)}
          />
          <Button type="submit">Move to it</Button>
        </Form>
      )}
      <Link to={`/slots/${id}`}>Back, changing nothing</Link>
    </>
  );
}
