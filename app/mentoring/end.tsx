import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { ActOrBack } from "../ui/act-or-back.tsx";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { endPair } from "./end-pair.server.ts";
import { findRunningPair } from "./find-pair.server.ts";
import { inTheirWords } from "./pair-words.ts";

export const meta = titled("End it");

export const loader = signedIn(async (actor, { params }) => {
  const { id, kind, isFellow, other } = await findRunningPair(actor, params.pairId);
  return {
    id,
    isFellow,
    other: other.name,
    name: inTheirWords(kind, { isFellow, other: other.name }),
  };
});

export const action = signedInForm(z.object({}), async (actor, { params }) => {
  await endPair(actor, params.pairId);
  return done(`/pairs/${params.pairId}`, "It has ended. What you agreed and logged stays here.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function EndPair() {
  const { id, name, isFellow, other } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{name}</p>
      <h1>End it?</h1>
      <p className="app-lead">Two people may not suit each other, and that is nobody’s fault.</p>
      <p>
        You do not have to say why. {other} is told by email that it has ended, and those who run
        the cohort that somebody else is needed; they are not told who ended it.
      </p>
      <p>
        {isFellow
          ? `From then on ${other} reads nothing more of yours through it. What you shared with them by name stays shared until you take it back.`
          : `From then on you read nothing more of ${other}’s through it. What was shared with you by name stays shared until they take it back.`}{" "}
        What you agreed and logged stays, for the two of you to read.
      </p>
      <ActOrBack act="End it" back={`/pairs/${id}`} stay="Go on together" />
    </>
  );
}
