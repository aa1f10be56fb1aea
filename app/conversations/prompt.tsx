import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { answerForm } from "./answer-form.ts";
import { answerPrompt, readPrompt } from "./prompts.server.ts";

export const meta = titled("Might be worth a conversation");

export const loader = signedIn((actor, { params }) => readPrompt(actor, params.promptId));

export const action = signedInForm(answerForm, async (actor, { params }, { answer }) => {
  await answerPrompt(actor, params.promptId, answer);
  return done(`/prompts/${params.promptId}`, "Saved. Your faculty can read it here.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

type Prompt = ReturnType<typeof useLoaderData<typeof loader>>;

export default function ConversationPrompt() {
  const prompt = useLoaderData<typeof loader>();
  return prompt.may.answer ? <ForTheFellow prompt={prompt} /> : <ForFaculty prompt={prompt} />;
}

function ForTheFellow({ prompt }: { prompt: Prompt }) {
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>Might be worth a conversation</h1>
      <p className="app-lead">{prompt.reason}</p>
      <p>
        You see this first. From {prompt.facultySees}, or once you have opened it, your cohort’s
        faculty see it too, with what you say here, so that they can ask how you are. It is no mark
        against you, and nobody else sees it.
      </p>
      {prompt.isClosed ? (
        <>
          <p>This is closed: there is nothing to do.</p>
          {prompt.answer && <p className="app-said-so">{prompt.answer}</p>}
        </>
      ) : (
        <Form method="post">
          <Textarea
            label="Anything you would like them to know (optional)"
            hint="For example: what is going on, or what would help. Two lines are plenty."
            rows={4}
            {...field("answer", answer, prompt.answer)}
          />
          <Button type="submit">Save</Button>
        </Form>
      )}
      <Link to="/">Back to your home page</Link>
    </>
  );
}

function ForFaculty({ prompt }: { prompt: Prompt }) {
  return (
    <>
      <h1>Might be worth a conversation with {prompt.fellow}</h1>
      <p className="app-lead">{prompt.reason}</p>
      <p className="app-soft">
        Raised on {prompt.raised}, from counts and dates alone. {prompt.fellow} sees this page too.
      </p>
      <h2>What {prompt.fellow} says</h2>
      {prompt.answer ? (
        <p className="app-said-so">{prompt.answer}</p>
      ) : (
        <p>Nothing yet. They need not say anything here.</p>
      )}
      {prompt.may.close && !prompt.isClosed && (
        <Form method="post" action="closure">
          <Button type="submit">We have talked: close it</Button>
        </Form>
      )}
      {prompt.isClosed && <p>This is closed.</p>}
      <Link to={`/cohorts/${prompt.cohortId}/fellows`}>Back to the fellows</Link>
    </>
  );
}
