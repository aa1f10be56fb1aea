import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Choices } from "../ui/choices.tsx";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { askForm } from "./ask-form.ts";
import { askFor, openAsking } from "./ask.server.ts";

export const meta = titled("Ask for mentoring or coaching");

export const loader = signedIn(async (actor, { params }) => {
  const { offer, kinds } = await openAsking(actor, params.offerId);
  return { id: offer.id, name: offer.person.name, kinds };
});

export const action = signedInForm(askForm, async (actor, { params }, value) => {
  const id = await askFor(actor, params.offerId, value);
  return done(`/mentor-requests/${id}`, "Asked. They are told by email that you have.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

const hints = {
  mentor: "Somebody who gives you air cover to try things",
  coach: "Somebody who helps you think, for about six hours in the year",
};

export default function Ask() {
  const { id, name, kinds } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{name}</p>
      <h1>Ask {name}</h1>
      <p className="app-lead">
        What you say is for {name} alone. Those who run your cohort see that you have asked
        somebody, and nothing of what you said.
      </p>
      <Form method="post" noValidate>
        <Choices
          legend="What do you ask for?"
          choices={kinds.map((kind) => ({
            value: kind,
            label: `To be my ${kind}`,
            hint: hints[kind],
          }))}
          {...field("kind", answer, kinds[0])}
        />
        <Textarea
          label="What brings you to them?"
          hint="A few words: what you would like to work on, when you have time"
          rows={5}
          {...field("words", answer)}
        />
        <Button type="submit">Ask {name}</Button>
      </Form>
      <Link to={`/mentors/${id}`}>Back, without asking</Link>
    </>
  );
}
