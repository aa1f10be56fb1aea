import type { Challenge } from "../generated/prisma/client.ts";
import { type Actor, ids } from "./actor.ts";

/** Fellows whose host's side the actor is on: sponsor, or mentor. */
export const fellowsHelped = (actor: Actor) =>
  ids([...actor.sponsorOf, ...actor.pairedWith.filter(({ kind }) => kind === "mentor")]);
/** Challenges that the actor works on as a fellow. */
export const ownedBy = (actor: Actor) =>
  actor.fellowships.flatMap(({ challengeId }) => challengeId ?? []);
/** Challenges that the actor works on, as a fellow or beside the fellows. */
export const workedOn = (actor: Actor) => [...ids(actor.challenges), ...ownedBy(actor)];
/** Challenges whose page the actor writes: as a fellow, or as a citizen. */
export const writtenBy = (actor: Actor) => [
  ...ids(actor.challenges.filter(({ role }) => role === "citizen")),
  ...ownedBy(actor),
];

export const isFellow = (actor: Actor, { id }: Pick<Challenge, "id">) =>
  actor.fellowships.some(({ challengeId }) => challengeId === id);
export const hasRole = (actor: Actor, { id }: Pick<Challenge, "id">, role: "citizen" | "analyst") =>
  actor.challenges.some((one) => one.id === id && one.role === role);
export const isWorker = (actor: Actor, challenge: Pick<Challenge, "id">) =>
  isFellow(actor, challenge) || hasRole(actor, challenge, "citizen");
