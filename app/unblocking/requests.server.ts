import type { Actor } from "../policy/actor.ts";
import { unblocks } from "../policy/progress.ts";
import { findFellow, readersOf, sponsorsOf } from "../progress/fellows.server.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { findOwnRequest, findToReply } from "./find-request.server.ts";
import { proposedDay } from "./request-form.server.ts";
import { tellOfRequest } from "./request-mails.server.ts";

type Id = string | undefined;

/** How many open requests of one fellow there may be: more than that, and a conversation is due. */
const mostOpen = 5;

/** The fellow who may ask, as the actor. @throws NotFound, Forbidden */
async function findAsking(actor: Actor, fellowId: Id) {
  const fellow = await findFellow(actor, fellowId);
  if (!unblocks.may.ask(actor, { fellow }))
    throw new Forbidden("An unblock request is the fellow’s to make.");
  return fellow;
}

const updateOf = (fellowId: string, month: string, db: Transaction) =>
  db.monthlyUpdate.findUnique({
    where: { fellowId_month: { fellowId, month } },
    select: { id: true, stuck: true },
  });

/**
 * A request to be made, which takes what the fellow was stuck with in a month's update along.
 * @param month of the update, as yyyy-mm, if it comes from one
 * @throws NotFound, Forbidden
 */
export async function openRequest(actor: Actor, fellowId: Id, month: string) {
  const fellow = await findAsking(actor, fellowId);
  const update = month ? await updateOf(fellow.id, month, prisma) : null;
  const readers = await readersOf(fellow);
  return {
    fellowId: fellow.id,
    month: update ? month : "",
    ask: update?.stuck ?? "",
    replyBy: proposedDay(actor.zone),
    readers,
    sponsors: readers.filter(({ part }) => part === "sponsor").map(({ name }) => name),
  };
}

type Asked = { ask: string; replyBy: Date; month: string };

/**
 * Asks the fellow's sponsors for help, and tells them by email. The same words sent twice are one request. @returns its id
 * @throws NotFound, Forbidden; Conflict when five are open already
 */
export async function makeRequest(actor: Actor, fellowId: Id, { ask, replyBy, month }: Asked) {
  const fellow = await findAsking(actor, fellowId);
  return prisma.$transaction(async (tx) => {
    const open = await tx.unblockRequest.findMany({
      where: { fellowId: fellow.id, closedAt: null },
      select: { id: true, ask: true },
    });
    const same = open.find((one) => one.ask === ask);
    if (same) return same.id;
    if (open.length >= mostOpen)
      throw new Conflict(
        "Five requests are open already. Close one that is settled, or speak with your sponsor; what you typed is still here.",
      );
    const update = month ? await updateOf(fellow.id, month, tx) : null;
    const { id } = await tx.unblockRequest.create({
      data: { fellowId: fellow.id, ask, replyBy, updateId: update?.id },
      select: { id: true },
    });
    const told = { id, replyBy, fellow: actor.name, by: actor.name, zone: actor.zone };
    await tellOfRequest(tx, "asked", await sponsorsOf(tx, fellow.id), told);
    return id;
  });
}

/** Replies to a request, and tells the other side by email. The same words sent twice in a row are one reply. @throws as `findToReply` */
export const replyTo = (actor: Actor, id: Id, text: string) =>
  prisma.$transaction(async (tx) => {
    const request = await findToReply(actor, id, tx);
    const { fellow, replyBy } = request;
    const last = await tx.unblockReply.findFirst({
      where: { requestId: request.id },
      orderBy: { createdAt: "desc" },
    });
    if (last?.authorId === actor.id && last.text === text) return;
    await tx.unblockReply.create({ data: { requestId: request.id, authorId: actor.id, text } });
    const isFellow = fellow.person.id === actor.id;
    const others = isFellow ? await sponsorsOf(tx, fellow.id) : [fellow.person];
    await tellOfRequest(tx, "replied", others, {
      id: request.id,
      replyBy,
      fellow: fellow.person.name,
      by: actor.name,
      zone: actor.zone,
    });
  });

/** Closes a request with how it went, or says that in other words; the sponsors are told once. @throws NotFound, Forbidden */
export const closeRequest = (actor: Actor, id: Id, outcome: string) =>
  prisma.$transaction(async (tx) => {
    const { closedAt, fellow, replyBy, ...request } = await findOwnRequest(actor, id, tx);
    await tx.unblockRequest.update({
      where: { id: request.id },
      data: { outcome, closedAt: closedAt ?? new Date() },
    });
    if (closedAt) return;
    await tellOfRequest(tx, "closed", await sponsorsOf(tx, fellow.id), {
      id: request.id,
      replyBy,
      fellow: actor.name,
      by: actor.name,
      zone: actor.zone,
    });
  });
