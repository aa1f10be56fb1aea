import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { givePanelFeedback, openPanelFeedback } from "./panel-says.server.ts";
import { panelFeedbackForm } from "./words-form.ts";

export const meta = titled("Tell the fellow what you heard");

export const loader = signedIn((actor, { params }) =>
  openPanelFeedback(actor, params.presentationId),
);

export const action = signedInForm(panelFeedbackForm, async (actor, { params }, value) => {
  await givePanelFeedback(actor, params.presentationId, value);
  return done(
    `/presentations/${params.presentationId}#feedback`,
    "Thank you. It is kept for them.",
  );
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function GiveFeedback() {
  const { id, fellow, title, heard, carryOn, sitWith, isOver } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Tell {fellow} what you heard</h1>
      <p className="app-soft">{title}</p>
      <p className="app-lead">
        A line or two each, as one peer to another. No marks, no comparison.{" "}
        {isOver
          ? `${fellow} reads it at once.`
          : `${fellow} reads it once the day is over; until then you can change it.`}
      </p>
      <p>
        Those who run the day read it too, and the rest of the panel once they have written theirs.
      </p>
      <Form method="post">
        <Textarea
          label="What I heard"
          hint="What stayed with you"
          rows={4}
          {...field("heard", answer, heard)}
        />
        <Textarea
          label="What I would carry on"
          hint="What is worth going on with, here or elsewhere"
          rows={4}
          {...field("carryOn", answer, carryOn)}
        />
        <Textarea
          label="One question to sit with"
          hint="Not to be answered now"
          rows={3}
          {...field("sitWith", answer, sitWith)}
        />
        <Button type="submit">Give it to {fellow}</Button>
      </Form>
      <Link to={`/presentations/${id}`}>Back, changing nothing</Link>
    </>
  );
}
