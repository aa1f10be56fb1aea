import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { AnswerFields } from "../rating/answer-fields.tsx";
import { answerForm } from "../rating/answer-form.ts";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { openSelf, saveSelf, statementsFor } from "./self-answers.server.ts";

export const meta = titled("About yourself");

export const loader = signedIn((actor, { params }) => openSelf(actor, params.feedbackId));

export const action = signedInForm(
  async (actor, { params }) => answerForm(await statementsFor(actor, params.feedbackId)),
  async (actor, { params }, sent) => {
    const left = await saveSelf(actor, params.feedbackId, sent);
    const still = left === 1 ? "1 statement has" : `${left} statements have`;
    return done(
      `/feedback/${params.feedbackId}`,
      left === 0 ? "Your answers are saved." : `Saved. ${still} no answer yet.`,
    );
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Self() {
  const { id, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <h1>How do you see yourself?</h1>
      <p className="app-lead">
        The same statements that others answer about you. Choose what is so on an ordinary day, not
        on your best one. You can change it until the round closes.
      </p>
      <AnswerFields
        {...page}
        anonymous={false}
        answer={answer}
        url={`/feedback/${id}/self/draft`}
        button="Save"
        wayBack="sign in again"
      />
      <Link to={`/feedback/${id}`}>Back to your feedback</Link>
    </>
  );
}
