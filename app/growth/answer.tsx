import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button, Textarea } from "nhsuk-react-components";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems, field } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { answerRequest, openAnswer } from "./answer-request.server.ts";
import { LevelRadios } from "./level-radios.tsx";
import { readRequest } from "./rating-requests.server.ts";
import { answerForm } from "./request-forms.ts";

export const meta = titled("Say how you see a fellow");

export const loader = signedIn((actor, { params }) => openAnswer(actor, params.requestId));

export const action = signedInForm(
  async (actor, { params }) =>
    answerForm((await readRequest(actor, params.requestId)).levels.length),
  async (actor, { params }, given) => {
    await answerRequest(actor, params.requestId, given);
    return done(`/rating-requests/${params.requestId}`, "Answered. The fellow is told by email.");
  },
);

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Answer() {
  const request = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { id, fellow, competency, asked, levels, levelNames } = request;
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{competency}</p>
      <h1>How do you see {fellow}?</h1>
      {asked && (
        <div className="app-sheet">
          <h2>What they would like you to have in mind</h2>
          <p className="app-said-so">{asked}</p>
        </div>
      )}
      <Form method="post">
        <LevelRadios
          legend={`Which level sounds most like ${fellow}?`}
          hint="From what you have seen or heard yourself. It is no mark, and counts towards nothing."
          levels={levels}
          levelNames={levelNames}
          {...field("level", answer)}
        />
        <Textarea
          label="Why?"
          hint="What did you see or hear, and what might come next? Leave out patients"
          rows={6}
          {...field("reason", answer)}
        />
        <p>
          {fellow} reads this, and can reply. Nobody else does, unless {fellow} puts it into their
          portfolio. Once it is given it stays, to be looked back on.
        </p>
        <Button type="submit">Send your answer</Button>
      </Form>
      <Link to={`/rating-requests/${id}`}>Back, without answering</Link>
    </>
  );
}
