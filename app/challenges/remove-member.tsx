import { useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { titled } from "../ui/titled.ts";
import { findMember, removeMember } from "./members.server.ts";

export const meta = titled("Take somebody off the challenge");

export const loader = signedIn(async (actor, { params }) => {
  const { challenge, person } = await findMember(actor, params.challengeId, params.memberId);
  return { challenge, name: person.name };
});

export const action = signedIn(async (actor, { params }) => {
  const name = await removeMember(actor, params.challengeId, params.memberId);
  return done(`/challenges/${params.challengeId}`, `${name} is off the challenge, and is told.`);
});

export default function RemoveMember() {
  const { challenge, name } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Take {name} off the challenge</h1>
      <p className="app-soft">{challenge.title}</p>
      <p>
        They no longer reach its page, and are told by email. What they wrote stays. You can add
        them again.
      </p>
      <ActOrBack
        act="Take them off"
        back={`/challenges/${challenge.id}`}
        stay="Back, changing nothing"
      />
    </>
  );
}
