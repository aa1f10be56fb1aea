import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { changeSlot, openSlot } from "./change-slot.server.ts";
import { MeansFields } from "./slot-fields.tsx";
import { meansForm } from "./slot-form.server.ts";

export const meta = titled("Change a slot");

export const loader = signedIn((actor, { params }) => openSlot(actor, params.slotId));

export const action = signedInForm(meansForm, async (actor, { params }, value) => {
  await changeSlot(actor, params.slotId, value);
  return done(`/slots/${params.slotId}`, "Saved.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EditSlot() {
  const { id, what, when, isTaken, typed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Change this slot</h1>
      <p className="app-lead">
        {what}, {when}
      </p>
      <p>
        {isTaken
          ? "Whoever has it is told by email if you meet elsewhere, and calendars follow. "
          : "Nobody has booked it yet. "}
        For another time, withdraw it and give another.
      </p>
      <Form method="post">
        <MeansFields typed={typed} answer={answer} />
        <Button type="submit">Save</Button>
      </Form>
      <Link to={`/slots/${id}`}>Back, changing nothing</Link>
    </>
  );
}
