import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { everybodyAt } from "./facts.server.ts";
import { findToRemove, removeReview } from "./remove-review.server.ts";

export const meta = titled("Take a mid-year review back");

export const loader = signedIn(async (actor, { params }) => {
  const review = await findToRemove(actor, params.reviewId);
  return {
    id: review.id,
    fellow: review.fellow.name,
    names: everybodyAt(review).map(({ name }) => name),
  };
});

export const action = signedIn(async (actor, { params }) => {
  const cohortId = await removeReview(actor, params.reviewId);
  return done(
    `/cohorts/${cohortId}/mid-year-reviews`,
    "The review is taken back. The others are told by email.",
  );
});

const list = new Intl.ListFormat("en-GB");

export default function RemoveReview() {
  const { id, fellow, names } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take back the mid-year review of {fellow}?</h1>
      <p className="app-lead">Nobody has written anything for it yet.</p>
      <p>
        {list.format(names)} were asked to prepare. They are told by email that there is nothing to
        do. You can begin it again at any time.
      </p>
      <ActOrBack act="Take it back" back={`/mid-year-reviews/${id}/edit`} stay="Keep it" />
    </>
  );
}
