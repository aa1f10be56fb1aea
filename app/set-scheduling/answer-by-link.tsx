import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { readForm } from "../server/form.server.ts";
import { open } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { AllSuit, AnswerFields } from "./answer-fields.tsx";
import { answerPoll, byLink, openAnswer } from "./answers.server.ts";
import { answerForm } from "./poll-form.server.ts";

export const meta = titled("When can you meet?");

/** Opening the link changes nothing: mail scanners do it too. The button sends the answer. */
export const loader = open(async ({ params, request }) => {
  const found = await openAnswer(byLink(params.token));
  return { ...found, isSent: new URL(request.url).searchParams.has("sent") };
});

export const action = open(async ({ params, request }) => {
  const answerer = byLink(params.token);
  const { times } = await openAnswer(answerer);
  const { value, refused } = await readForm(request, answerForm(times.map(({ id }) => id)));
  if (refused) return refused;
  await answerPoll(answerer, value.time);
  return done(`/poll-answers/${params.token}?sent=yes`, "Thank you. Your answer is noted.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function AnswerByLink() {
  const { name, place, times, isClosed, isSent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (isClosed)
    return (
      <>
        <h1>This poll is closed</h1>
        <p>If a time was chosen, it reaches you as an invitation.</p>
      </>
    );
  return (
    <>
      <Problems of={answer} />
      <h1>When can you meet, {name}?</h1>
      <p className="app-lead">
        {isSent
          ? "This is what you said. You can change it for as long as no time is chosen."
          : `A meeting of your set. Place: ${place}`}
      </p>
      <AllSuit times={times} />
      <Form method="post">
        <AnswerFields times={times} answer={answer} />
        <Button type="submit">{isSent ? "Change my answer" : "Send my answer"}</Button>
      </Form>
    </>
  );
}
