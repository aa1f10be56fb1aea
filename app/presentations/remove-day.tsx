import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { aboutDay, findDayToRemove, removeDay } from "./days.server.ts";

export const meta = titled("Take the day back");

export const loader = signedIn(async (actor, { params }) =>
  aboutDay(await findDayToRemove(actor, params.dayId), actor),
);

export const action = signedIn(async (actor, { params }) => {
  const cohortId = await removeDay(actor, params.dayId);
  return done(`/cohorts/${cohortId}/presentations`, "The day is taken back.");
});

export default function RemoveDay() {
  const { id, when, place } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take this day back?</h1>
      <p className="app-lead">
        {when}, {place}
      </p>
      <p>Who has a time on it, or is on its panel, is told by email.</p>
      <ActOrBack act="Take it back" back={`/presentation-days/${id}`} stay="Keep it" />
    </>
  );
}
