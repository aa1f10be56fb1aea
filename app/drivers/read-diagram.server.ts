import { findChallenge } from "../challenges/find-challenge.server.ts";
import type { Actor } from "../policy/actor.ts";
import { challenges } from "../policy/challenges.ts";
import { diagramInWords } from "./driver-tree.ts";
import { diagramOf } from "./find-diagram.server.ts";

/** A challenge's driver diagram, and whether the actor may write it. @throws NotFound */
export async function readDiagram(actor: Actor, challengeId: string | undefined) {
  const challenge = await findChallenge(actor, challengeId);
  const diagram = await diagramOf(challenge.id);
  return {
    challenge: { id: challenge.id, title: challenge.title },
    diagram,
    summary: diagramInWords(diagram),
    may: { work: challenges.may.work(actor, challenge) },
  };
}
