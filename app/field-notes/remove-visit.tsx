import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { findVisit, removeVisit } from "./visits.server.ts";

export const meta = titled("Remove a visit or a conversation");

export const loader = signedIn(async (actor, { params }) => {
  const found = await findVisit(actor, params.challengeId, params.visitId);
  return { challengeId: found.challengeId, what: found.place };
});

export const action = signedIn(async (actor, { params: { challengeId, visitId } }) => {
  await removeVisit(actor, challengeId, visitId);
  return done(`/challenges/${challengeId}/visits`, "The visit is removed.");
});

export default function RemoveVisit() {
  const { challengeId, what } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Remove a visit or a conversation</h1>
      <p className="app-lead app-said-so">{what}</p>
      <p>It cannot be brought back.</p>
      <ActOrBack
        act="Remove it"
        back={`/challenges/${challengeId}/visits`}
        stay="Back, changing nothing"
      />
    </>
  );
}
