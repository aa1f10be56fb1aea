import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { openClaim, removeClaim } from "./claims.server.ts";

export const meta = titled("Take a claim back");

export const loader = signedIn(async (actor, { params }) => {
  const { challenge, stored } = await openClaim(actor, params.challengeId, params.claimId);
  return { challenge, claim: stored.claim };
});

export const action = signedIn(async (actor, { params }) => {
  await removeClaim(actor, params.challengeId, params.claimId);
  return done(`/challenges/${params.challengeId}/impact`, "The claim is taken back.");
});

export default function RemoveClaim() {
  const { challenge, claim } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take this claim back?</h1>
      <p className="app-lead app-said-so">{claim}</p>
      <p>It leaves the page with what it was based on. Its measures stay.</p>
      <ActOrBack
        act="Take it back"
        back={`/challenges/${challenge.id}/impact`}
        stay="Back, keeping it"
      />
    </>
  );
}
