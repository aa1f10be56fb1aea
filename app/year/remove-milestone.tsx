import { useLoaderData } from "@remix-run/react";
import { showDays } from "../cohorts/days.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { findMilestoneToChange, removeMilestone } from "./milestones.server.ts";

export const meta = titled("Remove a milestone");

export const loader = signedIn(async (actor, { params }) => {
  const { title, about, startsOn, endsOn, cohort } = await findMilestoneToChange(
    actor,
    params.milestoneId,
  );
  const when = showDays(startsOn, endsOn, cohort.zone);
  return { title, about, when, cohort: { id: cohort.id, name: cohort.name } };
});

export const action = signedIn(async (actor, { params }) =>
  done(`/cohorts/${await removeMilestone(actor, params.milestoneId)}/year`, "Removed."),
);

export default function RemoveMilestone() {
  const { title, about, when, cohort } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">{cohort.name}</p>
      <h1>Remove “{title}” from the year?</h1>
      <p className="app-lead">{when}</p>
      {about && <p>{about}</p>}
      <p>It leaves everybody’s year, and the calendars that follow it.</p>
      <ActOrBack act="Remove the milestone" back={`/cohorts/${cohort.id}/year`} stay="Keep it" />
    </>
  );
}
