import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { findUnrated } from "./find-work.server.ts";
import { removeWork } from "./work.server.ts";

export const meta = titled("Take it off the record");

export const loader = signedIn(async (actor, { params }) => {
  const { id, challengeId, what } = await findUnrated(actor, params.challengeId, params.workId);
  return { id, challengeId, what };
});

export const action = signedIn(async (actor, { params: { challengeId, workId } }) => {
  await removeWork(actor, challengeId, workId);
  return done(`/challenges/${challengeId}/co-production`, "It is off the record.");
});

export default function RemoveWork() {
  const { id, challengeId, what } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take it off the record</h1>
      <p className="app-lead app-said-so">{what}</p>
      <p>Nobody has rated it. It cannot be brought back.</p>
      <ActOrBack
        act="Take it off"
        back={`/challenges/${challengeId}/co-production/${id}`}
        stay="Back, changing nothing"
      />
    </>
  );
}
