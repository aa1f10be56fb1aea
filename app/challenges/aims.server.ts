import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { findToWork } from "./find-challenge.server.ts";

type Id = string | undefined;

/** How many aims of a challenge may be live: few priorities. */
export const mostLiveAims = 3;

/** The challenge for which the actor may set an aim, with those that are live. @throws NotFound, Forbidden */
export async function openAims(actor: Actor, challengeId: Id, db: Transaction = prisma) {
  const { id, title } = await findToWork(actor, challengeId, db);
  const live = await db.challengeAim.findMany({
    where: { challengeId: id, closedAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true, text: true },
  });
  return { id, title, live, isFull: live.length >= mostLiveAims };
}

/** Sets an aim. The same words sent twice are one aim. @throws NotFound, Forbidden; Conflict when three are live already */
export const setAim = (actor: Actor, challengeId: Id, text: string) =>
  prisma.$transaction(async (tx) => {
    const { id, live, isFull } = await openAims(actor, challengeId, tx);
    if (live.some((aim) => aim.text === text)) return;
    if (isFull)
      throw new Conflict(
        "Three aims are live already, and three are enough to carry. Close one of them with what you learned, then save this one: what you typed is still here.",
      );
    await tx.challengeAim.create({ data: { challengeId: id, text, setById: actor.id } });
  });

/** An aim that the actor may change. @throws NotFound, Forbidden */
export async function findAim(actor: Actor, challengeId: Id, aimId: Id, db: Transaction = prisma) {
  const { id } = await findToWork(actor, challengeId, db);
  const aim = await db.challengeAim.findFirst({ where: { id: aimId, challengeId: id } });
  if (!aimId || !aim) throw new NotFound();
  return aim;
}

type Changed = { text: string; revision: number };
type Closed = { learned: string; revision: number };

function refuseIfChanged(aim: { revision: number }, revision: number) {
  if (aim.revision !== revision)
    throw new Conflict(
      "Somebody changed this aim meanwhile. What you typed is below: save again to keep it in place of that.",
      { revision: String(aim.revision) },
    );
}

/** Says an aim in other words. @throws NotFound, Forbidden; Conflict when it was changed meanwhile */
export const changeAim = (actor: Actor, challengeId: Id, aimId: Id, { text, revision }: Changed) =>
  prisma.$transaction(async (tx) => {
    const aim = await findAim(actor, challengeId, aimId, tx);
    refuseIfChanged(aim, revision);
    await tx.challengeAim.update({
      where: { id: aim.id },
      data: { text, revision: { increment: 1 } },
    });
  });

/**
 * Closes an aim with what was learned, or says that in other words; the day on which it was closed stays. The same words sent
 * twice are one closure.
 * @returns whether it was closed before
 * @throws NotFound, Forbidden; Conflict when it was changed meanwhile
 */
export const closeAim = (actor: Actor, challengeId: Id, aimId: Id, { learned, revision }: Closed) =>
  prisma.$transaction(async (tx) => {
    const { id, closedAt, ...aim } = await findAim(actor, challengeId, aimId, tx);
    if (closedAt && aim.learned === learned) return true;
    refuseIfChanged(aim, revision);
    await tx.challengeAim.update({
      where: { id },
      data: { learned, closedAt: closedAt ?? new Date(), revision: { increment: 1 } },
    });
    return closedAt !== null;
  });
