import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { openRemoval, removeReviews } from "./remove-review.server.ts";

export const meta = titled("Take mid-year reviews back");

export const loader = signedIn((actor, { params }) => openRemoval(actor, params.cohortId));

export const action = signedIn(async (actor, { params: { cohortId } }) => {
  const count = await removeReviews(actor, cohortId);
  return done(
    `/cohorts/${cohortId}/mid-year-reviews`,
    `${count === 1 ? "One review is" : `${count} reviews are`} taken back. The others are told by email.`,
  );
});

const list = new Intl.ListFormat("en-GB");

export default function RemoveReviews() {
  const { cohort, fellows, staying } = useLoaderData<typeof loader>();
  const how = fellows.length === 1 ? "one review" : `${fellows.length} reviews`;
  return (
    <>
      <h1>Take back {how}?</h1>
      <p className="app-soft">Mid-year reviews, {cohort.name}</p>
      <p className="app-lead">Nobody has written anything yet for {list.format(fellows)}.</p>
      <p>
        Who was asked to prepare is told by email that there is nothing to do. You can begin them
        again at any time.
      </p>
      {staying.length > 0 && (
        <>
          <h2>{staying.length === 1 ? "One stays" : `${staying.length} stay`}</h2>
          <ul>
            {staying.map(({ fellow, why }) => (
              <li key={fellow}>
                {fellow}: {why}
              </li>
            ))}
          </ul>
        </>
      )}
      <ActOrBack
        act={`Take ${how} back`}
        back={`/cohorts/${cohort.id}/mid-year-reviews`}
        stay="Keep them"
      />
    </>
  );
}
