import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Radios, TextInput, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, errorsOf, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
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
  const readers = field("readers", answer).defaultValue;
  return (
    <>
      <Problems of={answer} />
      <ConnectionOf meetingId={id} />
      <h1>An action of yours</h1>
      <p className="app-lead">What will you do? It is yours: nobody gives you one.</p>
      <Form method="post">
        <Textarea
          label="What you will do"
          hint="In a sentence that will still mean something to you in six weeks"
          rows={3}
          {...field("text", answer)}
        />
        <TextInput label="By when (optional)" type="date" width={10} {...field("dueOn", answer)} />
        <Radios
          id="readers-choices"
          name="readers"
          legend="Who can see it?"
          error={errorsOf(answer, "readers")[0]}
        >
          <Radios.Item id="readers" value="me" defaultChecked={readers !== "set"}>
            Only you
          </Radios.Item>
          <Radios.Item id="readers-set" value="set" defaultChecked={readers === "set"}>
            The set and its facilitator
          </Radios.Item>
        </Radios>
        <Button type="submit">Write it down</Button>
      </Form>
      <Link to={`/meetings/${id}/room`}>Back to the room</Link>
    </>
  );
}
