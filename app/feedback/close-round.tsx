import { Form, Link, useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { redirect } from "@remix-run/node";
import { signedIn } from "../server/guard.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { closeRound } from "./close-round.server.ts";
import { readClosing } from "./closing.server.ts";

export const meta = titled("Close a round");

export const loader = signedIn((actor, { params }) => readClosing(actor, params.roundId));

export const action = signedIn(async (actor, { params, context }) => {
  await closeRound(actor, params.roundId, context.log);
  return redirect(`/feedback-rounds/${params.roundId}/closure`);
});

export default function CloseRound() {
  const round = useLoaderData<typeof loader>();
  const { id, cohort, number } = round;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/feedback-rounds/${id}`}>
          {cohort}, round {number}
        </Link>
      </p>
      {round.isClosing ? <Progress round={round} /> : <Ask round={round} />}
    </>
  );
}

type Props = { round: ReturnType<typeof useLoaderData<typeof loader>> };

function Ask({ round: { id, answerBy, fellows, invited } }: Props) {
  return (
    <>
      <h1>Close the round?</h1>
      <p className="app-lead">
        No answers are taken from then on, and every fellow’s report is made. It cannot be opened
        again.
      </p>
      <p>
        {invited} of {fellows} fellows have raters who were invited. Raters were told that they can
        answer until {answerBy}; the round closes by itself after that day.
      </p>
      <p>
        Who answered what is destroyed then, not only hidden. Copies that are made of the database
        before hold it until they are deleted.
      </p>
      <ActOrBack act="Close the round" back={`/feedback-rounds/${id}`} stay="Leave it open" />
    </>
  );
}

const everyMs = 700;

function Progress({ round: { id, isClosed, fellows, made } }: Props) {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (isClosed || state !== "idle") return;
    const timer = setTimeout(revalidate, everyMs);
    return () => clearTimeout(timer);
  }, [isClosed, state, revalidate]);
  return (
    <>
      {!isClosed && (
        <noscript>
          <meta httpEquiv="refresh" content="2" />
        </noscript>
      )}
      <h1>{isClosed ? "The round is closed" : "Closing the round"}</h1>
      <p id="how-far" aria-live="polite">
        {made} of {fellows} reports made
      </p>
      <progress
        className="app-progress"
        aria-labelledby="how-far"
        max={fellows || 1}
        value={made}
      />
      {isClosed ? (
        <p>
          <Link to={`/feedback-rounds/${id}`}>Book the debriefs</Link>
        </p>
      ) : (
        <Form method="post">
          <p className="app-soft">
            You can leave this page.{" "}
            <button type="submit" className="app-link-button">
              Go on, if it has stopped
            </button>
          </p>
        </Form>
      )}
    </>
  );
}
