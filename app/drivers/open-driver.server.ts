import type { Actor } from "../policy/actor.ts";
import { aboveOf, hangingFrom, mayFeed } from "./driver-rules.ts";
import { besideOf } from "./driver-tree.ts";
import { findDriver } from "./find-diagram.server.ts";

type Id = string | undefined;

const pathOf = ({ id }: { id: string }) => `/challenges/${id}/drivers`;

/** A box that the actor may change, with what stands about it. @throws NotFound, Forbidden */
export async function openDriver(actor: Actor, challengeId: Id, id: Id) {
  const { challenge, diagram, box } = await findDriver(actor, challengeId, id);
  const beside = besideOf(diagram, box.id);
  return {
    box,
    path: pathOf(challenge),
    measures: diagram.measures,
    named: diagram.named
      .filter(({ driverId }) => driverId === box.id)
      .map(({ measureId }) => measureId),
    feeds: aboveOf(diagram, box.id).map(({ text }) => text),
    isFirst: beside[0]?.id === box.id,
    isLast: beside.at(-1)?.id === box.id,
  };
}

/** A box, with what it feeds and what it may. @throws NotFound, Forbidden */
export async function openFeeds(actor: Actor, challengeId: Id, id: Id) {
  const { challenge, diagram, box } = await findDriver(actor, challengeId, id);
  return {
    box,
    path: pathOf(challenge),
    options: mayFeed(diagram, box.id),
    feeds: aboveOf(diagram, box.id).map((above) => above.id),
  };
}

/** A box that is to be taken out, with what goes with it. @throws NotFound, Forbidden */
export async function openRemoval(actor: Actor, challengeId: Id, id: Id) {
  const { challenge, diagram, box } = await findDriver(actor, challengeId, id);
  const withIt = hangingFrom(diagram, box.id).filter((one) => one.id !== box.id);
  return { box, path: pathOf(challenge), withIt };
}
