import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { readBoard } from "./board.server.ts";
import { BoardTable } from "./board-table.tsx";
import { RoundTotals } from "./round-totals.tsx";

export const meta = ({ data }: { data?: { number: number; cohort: { name: string } } }) => [
  { title: `${data ? `Round ${data.number} of ${data.cohort.name}` : "Round"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readBoard(actor, params.roundId));

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Board() {
  const round = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/cohorts/${round.cohort.id}/feedback-rounds`}>{round.cohort.name}</Link>
      </p>
      <h1>Round {round.number} of 360° feedback</h1>
      <p className="app-lead">
        {round.closed
          ? `Closed on ${round.closed}. What raters answered is counted, and no longer tied to anybody.`
          : "How far it has got, by counts alone: nobody sees who has answered."}
      </p>
      <Acts of={round} />
      <ForYou of={round} />
      {round.fellows && <h2>Everybody</h2>}
      {round.fellows && <BoardTable fellows={round.fellows} isClosed={Boolean(round.closed)} />}
      <div className="app-columns app-wide">
        <div>
          <RoundTotals totals={round.totals} isClosed={Boolean(round.closed)} />
        </div>
        <aside aria-label="About this round">
          <About of={round} />
        </aside>
      </div>
    </>
  );
}

function Acts({ of: { may } }: { of: Shown }) {
  return (
    <div className="app-actions">
      {may.remind && (
        <Form method="post" action="reminders">
          <Button type="submit">Remind all who have not answered</Button>
        </Form>
      )}
      {may.change && <Link to="edit">Change the round</Link>}
      <Link to="preview">See it as a rater does</Link>
      {may.close && <Link to="closure">Close the round</Link>}
      {may.readCohort && <Link to="cohort-report">The cohort as a whole</Link>}
      {may.change && (
        <Form method="post" action="joiners">
          <Button type="submit" secondary>
            Add fellows who joined since
          </Button>
        </Form>
      )}
    </div>
  );
}

/** The fellows whose names wait, before everybody else. */
function ForYou({ of: { fellows } }: { of: Shown }) {
  const waiting = fellows?.filter(({ next }) => next.act === "approval") ?? [];
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="for-you">
      <h2 id="for-you">Names to approve</h2>
      <ul className="app-tasks">
        {waiting.map(({ id, fellow, next }) => (
          <li key={id}>
            <Link to={`/feedback/${id}/${next.act}`} className="app-list__title">
              {fellow}
            </Link>
            <p className="app-soft">{next.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function About({ of: { days, questionnaire, minimum } }: { of: Shown }) {
  const facts = [
    ["Raters named by", days.nominateBy],
    ["Last day for answers", days.answerBy],
    ["Debriefs from", days.debriefFrom],
    ["Questionnaire", questionnaire],
    ["Fewest answers of a group that are shown", minimum],
  ] as const;
  return (
    <section>
      <h2>About this round</h2>
      <dl className="app-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
