import { createHash } from "node:crypto";
import { showDay, showMonth, showWhen } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { hostPacks } from "../policy/host-packs.ts";
import { type ReachedFellow, findFellow, readersOf } from "../progress/fellows.server.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { type PackContent, packContent } from "./content.ts";
import { gatherPack } from "./gather.server.ts";
import { layOutPack } from "./lay-out.ts";
import { leftOutOf } from "./left-out.server.ts";

type Id = string | undefined;

const laidOut = (content: PackContent) =>
  layOutPack(content, {
    day: (iso) => showDay(new Date(iso), content.zone),
    month: showMonth,
  });

/** By what a pack that was seen is known again. */
const markOf = (content: PackContent) =>
  createHash("sha256").update(JSON.stringify(content)).digest("base64url");

const givenShown = 20;

/**
 * The host packs of a fellow. For the fellow, what would be in the next one, and what it leaves out; for all, who reads it and
 * which were given. @throws NotFound
 */
export async function readPacks(actor: Actor, fellowId: Id) {
  const fellow = await findFellow(actor, fellowId);
  const readers = await readersOf(fellow);
  const given = await prisma.hostPack.findMany({
    where: { fellowId: fellow.id, AND: hostPacks.reach(actor) },
    orderBy: { version: "desc" },
    take: givenShown,
    select: { id: true, version: true, givenAt: true },
  });
  return {
    fellow: { id: fellow.id, name: readers[0]?.name ?? "" },
    readers,
    given: given.map(({ givenAt, ...one }) => ({ ...one, when: showWhen(givenAt, actor.zone) })),
    preview: hostPacks.may.give(actor, fellow) ? await previewOf(fellow) : null,
  };
}

async function previewOf(fellow: ReachedFellow) {
  const content = await gatherPack(prisma, fellow);
  return {
    pack: laidOut(content),
    mark: markOf(content),
    leftOut: await leftOutOf(fellow),
    isEmpty: isEmpty(content),
  };
}

const isEmpty = ({ challenge, updates, reviews, requests }: PackContent) =>
  !challenge && updates.length + reviews.length + requests.length === 0;

async function findToGive(actor: Actor, fellowId: Id) {
  const fellow = await findFellow(actor, fellowId);
  if (!hostPacks.may.give(actor, fellow))
    throw new Forbidden("A host pack is the fellow’s to look at first, and to give.");
  return fellow;
}

/** What would be in the actor's own next pack, laid out. @throws NotFound, Forbidden */
export const previewPack = async (actor: Actor, fellowId: Id) =>
  laidOut(await gatherPack(prisma, await findToGive(actor, fellowId)));

/**
 * Gives the host what the fellow has looked at, as it is now, and tells the sponsors and the host's leads. Later changes are in
 * the next one only.
 * @param seen the mark of the preview
 * @returns its id
 * @throws NotFound, Forbidden; Conflict when there is nothing to give, or something has changed since the look
 */
export async function givePack(actor: Actor, fellowId: Id, seen: string): Promise<string> {
  const fellow = await findToGive(actor, fellowId);
  const content = await gatherPack(prisma, fellow);
  if (isEmpty(content)) throw new Conflict("Nothing is in the pack yet, so there is none to give.");
  if (markOf(content) !== seen)
    throw new Conflict(
      "Something in the pack has changed since you looked, so nothing was given. Look at it as it is now, then give it.",
    );
  return prisma.$transaction(async (tx) => {
    const { packsGiven } = await tx.fellow.update({
      where: { id: fellow.id },
      data: { packsGiven: { increment: 1 } },
      select: { packsGiven: true },
    });
    const { id } = await tx.hostPack.create({
      data: { fellowId: fellow.id, version: packsGiven, content, givenById: actor.id },
      select: { id: true },
    });
    const props = { fellow: content.fellow, url: addressOf(`/host-packs/${id}`) };
    for (const to of await hostOf(tx, fellow))
      await post(tx, { to, template: "host-pack-given", props });
    return id;
  });
}

/** The fellow's sponsors, and the leads of their host. */
export const hostOf = (db: Transaction, { id, hostId }: Pick<ReachedFellow, "id" | "hostId">) =>
  db.person.findMany({
    where: {
      OR: [
        { sponsorships: { some: { fellowId: id } } },
        { hostLeads: { some: { hostId: hostId ?? "" } } },
      ],
    },
    select: { id: true, name: true, email: true },
    orderBy: { name: "asc" },
  });

/** The pack that `id` names within the actor's reach. @throws NotFound */
export async function findPack(actor: Actor, id: Id, db: Transaction = prisma) {
  const pack = await db.hostPack.findFirst({
    where: { id, AND: hostPacks.reach(actor) },
    include: { fellow: true },
  });
  if (!id || !pack) throw new NotFound();
  return pack;
}

/** A pack as it was given. @throws NotFound */
export async function readGivenPack(actor: Actor, id: Id) {
  const pack = await findPack(actor, id);
  const { fellowId, version, givenAt, fellow } = pack;
  const content = packContent.parse(pack.content);
  return {
    id: pack.id,
    fellowId,
    version,
    when: showWhen(givenAt, actor.zone),
    pack: laidOut(content),
    may: { takeBack: hostPacks.may.give(actor, fellow) },
  };
}
