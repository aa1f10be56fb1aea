import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { openRemoval, removeMeasure } from "./measures.server.ts";

export const meta = titled("Take a measure out");

export const loader = signedIn((actor, { params }) => openRemoval(actor, params.measureId));

export const action = signedIn(async (actor, { params }) => {
  const challengeId = await removeMeasure(actor, params.measureId);
  return done(`/challenges/${challengeId}/measures`, "The measure is taken out.");
});

export default function RemoveMeasure() {
  const { id, name, points } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take this measure out?</h1>
      <p className="app-lead">{name}</p>
      <p>
        It goes for good, with its notes and its {points === 1 ? "one point" : `${points} points`}.
        To keep the numbers, <a href={`/measures/${id}/points.csv`}>take them away as CSV</a> first.
      </p>
      <ActOrBack act="Take it out" back={`/measures/${id}`} stay="Keep it" />
    </>
  );
}
