import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { askFellow, openQuestion } from "./panel-says.server.ts";
import { questionForm } from "./words-form.ts";

export const meta = titled("Ask the fellow something");

export const loader = signedIn((actor, { params }) => openQuestion(actor, params.presentationId));

export const action = signedInForm(questionForm, async (actor, { params }, { text }) => {
  await askFellow(actor, params.presentationId, text);
  return done(`/presentations/${params.presentationId}`, "Your question is with them.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Ask() {
  const { id, fellow, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Ask {fellow} something</h1>
      <p className="app-soft">{title}</p>
      <p className="app-lead">
        {fellow} and the panel read it with your name. It is answered when they present, or talk
        with you.
      </p>
      <Form method="post">
        <Textarea label="Your question" rows={4} {...field("text", answer)} />
        <Button type="submit">Ask</Button>
      </Form>
      <Link to={`/presentations/${id}`}>Back, asking nothing</Link>
    </>
  );
}
