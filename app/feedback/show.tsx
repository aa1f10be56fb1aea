import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { AfterClose } from "./after-close.tsx";
import { Steps, WhereItIs } from "./feedback-steps.tsx";
import { NamedGroups } from "./named-groups.tsx";
import { readFeedback } from "./read-feedback.server.ts";
import { WhoKnows } from "./who-knows.tsx";

export const meta = ({ data }: { data?: { fellow: string; isOwn: boolean } }) => [
  { title: `${data && !data.isOwn ? `${data.fellow}’s` : "Your"} 360° feedback – Headroom` },
];

export const loader = signedIn((actor, { params }) => readFeedback(actor, params.feedbackId));

export type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

export default function FeedbackPage() {
  const feedback = useLoaderData<typeof loader>();
  const { round, isOwn } = feedback;
  return (
    <>
      <p className="app-eyebrow">
        {isOwn ? (
          <Link to="/feedback">{`${round.cohort}, round ${round.number}`}</Link>
        ) : (
          <Link
            to={`/feedback-rounds/${round.id}`}
          >{`${round.cohort}, round ${round.number}`}</Link>
        )}
      </p>
      <h1>{isOwn ? "Your 360° feedback" : `${feedback.fellow}’s 360° feedback`}</h1>
      {isOwn && (
        <p className="app-lead">
          People who see you at work answer the same questions about you as you do about yourself.
          It is for your own growth: it marks nothing, and nobody reads your report unless you share
          it, but for whoever holds your debrief.
        </p>
      )}
      <div className="app-columns app-wide">
        <div>
          <WhereItIs steps={feedback.steps} />
          <Now of={feedback} />
          <AfterClose of={feedback} />
          <Names of={feedback} />
        </div>
        <aside aria-label="About this feedback">
          <Steps steps={feedback.steps} />
          <WhoKnows minimum={feedback.minimum} />
        </aside>
      </div>
    </>
  );
}

/** What is to be done now, and how far it has got. */
function Now({ of: feedback }: { of: Shown }) {
  const { isOwn, self, may, stage } = feedback;
  return (
    <>
      {isOwn && feedback.changesAsked && (
        <section className="app-ready" aria-labelledby="changes">
          <h2 id="changes">Faculty ask you to change something</h2>
          <p className="app-said-so">{feedback.changesAsked}</p>
        </section>
      )}
      {feedback.answered !== null && (
        <p className="app-lead">
          {feedback.answered} of {feedback.asked} have answered.
        </p>
      )}
      {may.approve && feedback.isSent && feedback.toApprove > 0 && (
        <p className="app-actions">
          <Link to="approval" className="nhsuk-button">
            Look at the names to approve
          </Link>
        </p>
      )}
      {may.answerSelf && (stage === "answering" || stage === "waiting" || self.answered > 0) && (
        <p>
          <Link to="self" className={self.isDone ? undefined : "nhsuk-button"}>
            {self.isDone ? "What you said about yourself" : "Answer about yourself"}
          </Link>
          <span className="app-soft">
            {" "}
            {self.answered} of {self.statements} answered
          </span>
        </p>
      )}
    </>
  );
}

function Names({ of: feedback }: { of: Shown }) {
  const { isOwn, may, named, suggested, advice, minimum } = feedback;
  const isFirst = named === 0;
  const mustSend = may.name && !feedback.isSent && feedback.toApprove > 0;
  return (
    <section aria-labelledby="names">
      <h2 id="names">{isOwn ? "Your raters" : "Raters"}</h2>
      {isOwn && (
        <p>
          {named === 1 ? "1 person is" : `${named} people are`} named. {suggested[0]} to{" "}
          {suggested[1]} over the groups are usual. A group needs {minimum} answers to be shown by
          itself, so that nobody can tell who said what: name {minimum} or more in a group that you
          want to see.
        </p>
      )}
      {may.name && (
        <p className="app-actions">
          <Link
            to="raters/new"
            className={isFirst ? "nhsuk-button" : "nhsuk-button nhsuk-button--secondary"}
          >
            Name somebody
          </Link>
        </p>
      )}
      <NamedGroups
        groups={feedback.groups}
        mayChange={may.name}
        isSent={feedback.isSent}
        mayCorrect={may.approve}
      />
      {may.name && advice.length > 0 && named > 0 && (
        <>
          <h3>Worth a thought</h3>
          <ul>
            {advice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {mustSend && (
        <Form method="post" action="nominations">
          <Button type="submit">Send to faculty</Button>
        </Form>
      )}
    </section>
  );
}
