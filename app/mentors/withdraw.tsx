import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { findOwnOffer } from "./find-offer.server.ts";
import { withdrawOffer } from "./pause-offer.server.ts";

export const meta = titled("Take your offer back");

export const loader = signedIn(async (actor, { params }) => {
  const { programmeId } = await findOwnOffer(actor, params.offerId);
  return { programmeId };
});

export const action = signedIn(async (actor, { params }) => {
  await withdrawOffer(actor, params.offerId);
  return done("/pairs", "Taken back. Those whom you work with go on as before.");
});

export default function Withdraw() {
  const { programmeId } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take your offer back?</h1>
      <p className="app-lead">What you wrote in it is erased, with what fellows wrote to you.</p>
      <p>
        Those whom you work with go on as before. Fellows who wait for your answer are told kindly
        that you cannot take it on. If you only want a rest, pause it instead.
      </p>
      <ActOrBack
        act="Take it back"
        back={`/programmes/${programmeId}/mentor-offer`}
        stay="Keep it"
      />
    </>
  );
}
