import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { listCohortRounds } from "./list-rounds.server.ts";
import { RoundList } from "./round-list.tsx";

export const meta = titled("Rounds of 360° feedback");

export const loader = signedIn((actor, { params }) => listCohortRounds(actor, params.cohortId));

export default function CohortRounds() {
  const { cohort, rounds } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/cohorts/${cohort.id}`}>{cohort.name}</Link>
      </p>
      <h1>Rounds of 360° feedback</h1>
      {rounds.length === 0 && (
        <p>
          Most cohorts have two: one in the second month, and one in the tenth, which shows what has
          become different. Each takes about seven weeks.
        </p>
      )}
      <RoundList rounds={rounds} />
      <Link to="new" className="nhsuk-button">
        {rounds.length === 0 ? "Set up the first round" : "Set up another round"}
      </Link>
    </>
  );
}
