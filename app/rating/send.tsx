import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button, Details } from "nhsuk-react-components";
import { asRater } from "../server/as-rater.server.ts";
import { done } from "../server/said.server.ts";
import { titled } from "../ui/titled.ts";
import { Closed } from "./closed.tsx";
import { statementField } from "./fields.ts";
import { openSending } from "./open-request.server.ts";
import { sendAnswers } from "./save-answers.server.ts";

export const meta = titled("Look it over and send it");

export const loader = asRater((rater, { params }) => openSending(rater, params.raterId));

export const action = asRater(async (rater, { params }) => {
  await sendAnswers(rater, params.raterId);
  return done(`/rating/${params.raterId}`, "Your answers are sent. Thank you.");
});

export default function SendPage() {
  const page = useLoaderData<typeof loader>();
  const { id, fellow, until, isOpen, statements, answered, unanswered, comments, isEmpty } = page;
  if (!isOpen) return <Closed fellow={fellow} until={until} />;
  const answers = `/rating/${id}/answers`;
  return (
    <>
      <h1>{isEmpty ? "Nothing to send yet" : `Send your feedback for ${fellow}?`}</h1>
      <p className="app-lead">
        {answered} of {statements} statements answered, and {comments} of {page.questions}{" "}
        questions.
      </p>
      {unanswered.length > 0 && !isEmpty && (
        <>
          <p>
            You can send it as it is.{" "}
            {unanswered.length === 1 ? "One statement has" : `${unanswered.length} statements have`}{" "}
            no answer, and {unanswered.length === 1 ? "counts" : "count"} as if you had not been
            asked.
          </p>
          <Details open={unanswered.length <= 5}>
            <Details.Summary>Which have no answer</Details.Summary>
            <Details.Text>
              <ul>
                {unanswered.map(({ number, text }) => (
                  <li key={number}>
                    <Link to={`${answers}#${statementField(number)}`}>
                      {number + 1}. {text}
                    </Link>
                  </li>
                ))}
              </ul>
            </Details.Text>
          </Details>
        </>
      )}
      <div className="app-actions">
        {!isEmpty && (
          <Form method="post">
            <Button type="submit">Send my answers</Button>
          </Form>
        )}
        <Link to={answers}>Back to your answers</Link>
      </div>
      <p className="app-soft">
        All that you entered is saved. Once it is sent you can still change it until {until}.
      </p>
    </>
  );
}
