import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { AllSuit, AnswerFields } from "./answer-fields.tsx";
import { answerPoll, asAnswerer, openAnswer } from "./answers.server.ts";
import { answerForm } from "./poll-form.server.ts";

export const meta = titled("Say when you can meet");

export const loader = signedIn(async (actor, { params }) =>
  openAnswer(await asAnswerer(actor, params.pollId)),
);

export const action = signedInForm(
  async (actor, { params }) => {
    const { times } = await openAnswer(await asAnswerer(actor, params.pollId));
    return answerForm(times.map(({ id }) => id));
  },
  async (actor, { params }, { time }) => {
    await answerPoll(await asAnswerer(actor, params.pollId), time);
    return done(`/polls/${params.pollId}`, "Thank you. Your answer is noted.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Answer() {
  const { id, place, times } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>When can you meet?</h1>
      <p className="app-lead">Place: {place}</p>
      <AllSuit times={times} />
      <Form method="post">
        <AnswerFields times={times} answer={answer} />
        <Button type="submit">Send your answer</Button>
      </Form>
      <Link to={`/polls/${id}`}>See what others answered</Link>
    </>
  );
}
