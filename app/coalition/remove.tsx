import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { removeStakeholder } from "./coalition.server.ts";
import { findStakeholder } from "./find-stakeholder.server.ts";

export const meta = titled("Take somebody off the map");

export const loader = signedIn((actor, { params }) =>
  findStakeholder(actor, params.challengeId, params.stakeholderId),
);

export const action = signedIn(async (actor, { params: { challengeId, stakeholderId } }) => {
  const role = await removeStakeholder(actor, challengeId, stakeholderId);
  return done(`/challenges/${challengeId}/coalition`, `Off the map: ${role}.`);
});

export default function RemoveStakeholder() {
  const { id, challengeId, role } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take somebody off the map</h1>
      <p className="app-lead">{role}</p>
      <p>What you wrote about them goes, and so do the conversations. It cannot be brought back.</p>
      <ActOrBack
        act="Take them off"
        back={`/challenges/${challengeId}/coalition/${id}`}
        stay="Back, changing nothing"
      />
    </>
  );
}
