import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { findHandover } from "./find-handover.server.ts";
import { removeHandover } from "./handovers.server.ts";

export const meta = titled("Take a handover off");

export const loader = signedIn(async (actor, { params }) => {
  const { challenge, handover } = await findHandover(actor, params.challengeId, params.handoverId);
  return { challengeId: challenge.id, what: handover.what, ownerName: handover.ownerName };
});

export const action = signedIn(async (actor, { params }) => {
  await removeHandover(actor, params.challengeId, params.handoverId);
  return done(`/challenges/${params.challengeId}/sustainability`, "It is taken off.");
});

export default function RemoveHandover() {
  const { challengeId, what, ownerName } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take this handover off?</h1>
      <p className="app-lead app-said-so">{what}</p>
      <p>
        What {ownerName} answered goes with it, their links end, and they are asked no more. They
        are not told by email: tell them yourself.
      </p>
      <ActOrBack
        act="Take it off"
        back={`/challenges/${challengeId}/sustainability`}
        stay="Back, keeping it"
      />
    </>
  );
}
