import { Form, Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { LevelList } from "./level-list.tsx";
import { readRequest } from "./rating-requests.server.ts";

export const meta = titled("A question for a rating");

export const loader = signedIn((actor, { params }) => readRequest(actor, params.requestId));

type Request = ReturnType<typeof useLoaderData<typeof loader>>;

export default function RatingRequest() {
  const request = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">{request.competency}</p>
      <h1>
        {request.isAsked
          ? `${request.fellow} asks how you see them`
          : `You asked ${request.faculty} how they see you`}
      </h1>
      {request.isWithdrawn ? (
        <p>
          {request.isAsked ? `${request.fellow} has` : "You have"} taken this question back. There
          is nothing to do.
        </p>
      ) : (
        <Conversation request={request} />
      )}
      {request.may.answer && (
        <Link to="answer" className="nhsuk-button">
          Answer
        </Link>
      )}
      {request.may.reply && (
        <Link to="reply" className="nhsuk-button">
          Reply
        </Link>
      )}
      {request.may.withdraw && (
        <Form method="post" action="withdrawal">
          <button type="submit" className="app-link-button">
            Take the question back
          </button>
        </Form>
      )}
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">What the levels mean</span>
        </summary>
        <div className="nhsuk-details__text">
          <LevelList levels={request.levels} levelNames={request.levelNames} />
        </div>
      </details>
      <section className="app-readers" aria-labelledby="readers">
        <h2 id="readers">Who can read this</h2>
        <p>
          {request.fellow} and {request.faculty}, and whom {request.fellow} shows it in a portfolio.
        </p>
      </section>
      {request.isAsked ? (
        <Link to="/rating-requests">All that you were asked</Link>
      ) : (
        <Link to={`/competencies/${request.competencyId}`}>Back to {request.competency}</Link>
      )}
    </>
  );
}

function Conversation({ request }: { request: Request }) {
  const { asked, on, answer, reply, fellow, faculty, levels, levelNames } = request;
  return (
    <ol className="app-history">
      <li>
        <p className="app-history__what">Asked by {fellow}</p>
        <p className="app-soft">{on}</p>
        {asked && <p className="app-said-so">{asked}</p>}
      </li>
      {answer ? (
        <li>
          <p className="app-history__what">
            {levelNames[answer.level - 1]}, says {faculty}
          </p>
          <p className="app-soft">
            {answer.on} · {levels[answer.level - 1]}
          </p>
          <p className="app-said-so">{answer.reason}</p>
        </li>
      ) : (
        <li>
          <p className="app-history__what">Not answered yet</p>
        </li>
      )}
      {reply && (
        <li>
          <p className="app-history__what">{fellow} replied</p>
          <p className="app-soft">{reply.on}</p>
          <p className="app-said-so">{reply.text}</p>
        </li>
      )}
    </ol>
  );
}
