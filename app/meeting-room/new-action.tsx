import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { ActionFields } from "./action-fields.tsx";
import { actionForm } from "./action-forms.server.ts";
import { openAction, setAction } from "./actions.server.ts";
import { ConnectionOf } from "./connection.tsx";

export const meta = titled("An action of yours");

export const loader = signedIn((actor, { params }) => openAction(actor, params.meetingId));

export const action = signedInForm(
  async (actor, { params }) => actionForm((await openAction(actor, params.meetingId)).zone),
  async (actor, { params }, value) => {
    await setAction(actor, params.meetingId, value);
    return done(`/meetings/${params.meetingId}/room`, "Your action is written down.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function NewAction() {
  const { id } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <ConnectionOf meetingId={id} />
      <h1>An action of yours</h1>
      <p className="app-lead">What will you do? It is yours: nobody gives you one.</p>
      <Form method="post">
        <ActionFields answer={answer} />
        <Button type="submit">Write it down</Button>
      </Form>
      <Link to={`/meetings/${id}/room`}>Back to the room</Link>
    </>
  );
}
