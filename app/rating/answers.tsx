import { useActionData, useLoaderData } from "@remix-run/react";
import { asRater, asRaterForm } from "../server/as-rater.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { AnswerFields } from "./answer-fields.tsx";
import { answerForm } from "./answer-form.ts";
import { Closed } from "./closed.tsx";
import { openAnswers } from "./open-request.server.ts";
import { findRequest } from "./requests.server.ts";
import { saveAnswers } from "./save-answers.server.ts";

export const meta = titled("Your answers");

export const loader = asRater((rater, { params }) => openAnswers(rater, params.raterId));

export const action = asRaterForm(
  async (rater, { params }) => answerForm((await findRequest(rater, params.raterId)).questionnaire),
  async (rater, { params }, sent) => {
    const { raterId } = params;
    return (await saveAnswers(rater, raterId, sent))
      ? done(`/rating/${raterId}`, "Your changes are saved, and count.")
      : done(`/rating/${raterId}/sending`, "Your answers are saved.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function AnswersPage() {
  const { asked, fellow, until, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!asked) return <Closed fellow={fellow} until={until} answer={answer} />;
  return (
    <>
      <Problems of={answer} />
      <h1>How do you see {fellow}?</h1>
      <p className="app-lead">
        Choose how often you see each of these. Where you cannot tell, choose “
        {asked.unableToComment}”; it is left out of every figure.
      </p>
      {!page.anonymous && (
        <div className="app-notice">
          <p>Your answers are not anonymous: {fellow} can tell that they are yours.</p>
        </div>
      )}
      <AnswerFields
        {...page}
        asked={asked}
        answer={answer}
        url={`/rating/${page.id}/draft`}
        button={page.isSent ? "Save my changes" : "Save, and look it over"}
      />
    </>
  );
}
