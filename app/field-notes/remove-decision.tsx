import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { findDecision, removeDecision } from "./decisions.server.ts";

export const meta = titled("Remove a decision");

export const loader = signedIn(async (actor, { params }) => {
  const found = await findDecision(actor, params.challengeId, params.decisionId);
  return { challengeId: found.challengeId, what: found.what };
});

export const action = signedIn(async (actor, { params: { challengeId, decisionId } }) => {
  await removeDecision(actor, challengeId, decisionId);
  return done(`/challenges/${challengeId}/decisions`, "The decision is removed.");
});

export default function RemoveDecision() {
  const { challengeId, what } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Remove a decision</h1>
      <p className="app-lead app-said-so">{what}</p>
      <p>It cannot be brought back.</p>
      <ActOrBack
        act="Remove it"
        back={`/challenges/${challengeId}/decisions`}
        stay="Back, changing nothing"
      />
    </>
  );
}
