import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, TextInput, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Choices } from "../ui/choices.tsx";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { endingForm } from "./action-forms.server.ts";
import { endAction, openOwn } from "./actions.server.ts";

export const meta = titled("What came of an action");

export const loader = signedIn((actor, { params }) => openOwn(actor, params.actionId));

export const action = signedInForm(
  async (actor, { params }) => {
    const { zone } = await openOwn(actor, params.actionId);
    return endingForm(zone, new Date());
  },
  async (actor, { params }, value) =>
    done(`/sets/${await endAction(actor, params.actionId, value)}/actions`, "Noted."),
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

const outcomes = [
  { value: "done", label: "Done" },
  { value: "carried", label: "Carried on, until another day" },
  { value: "dropped", label: "Dropped" },
];

export default function EndAction() {
  const { setId, text, due } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>What came of it?</h1>
      <p className="app-lead app-said-so">{text}</p>
      <p className="app-soft">{due}</p>
      <Form method="post">
        <Choices legend="How does it stand?" choices={outcomes} {...field("outcome", answer)} />
        <TextInput
          label="The new due day, if you carry it on"
          type="date"
          width={10}
          {...field("dueOn", answer)}
        />
        <Textarea
          label="Why, or what you learned (optional)"
          hint="Read by whoever can see the action"
          rows={3}
          {...field("why", answer)}
        />
        <Button type="submit">Note it</Button>
      </Form>
      <Link to={`/sets/${setId}/actions`}>Back to the actions</Link>
    </>
  );
}
