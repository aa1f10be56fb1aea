import { endOfDay, readDay } from "../cohorts/days.server.ts";
import { answered, documentText, readDocument } from "../editor/document.server.ts";
import type { Prisma, Share } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { readers } from "../policy/journal.ts";
import { shares } from "../policy/shares.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { postAll } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { audienceWords, inNames } from "./audience-words.ts";
import { audienceMembers, membersOf } from "./audiences.server.ts";
import { evidenceOf } from "./evidence.server.ts";
import { type OwnEntry, findEntry } from "./find-entry.server.ts";
import { findShare } from "./find-share.server.ts";
import { lookOnceMore } from "./look-once-more.server.ts";
import { latestOf } from "./readers.server.ts";
import type { ShareChoice } from "./share-form.ts";
import { untitled } from "./untitled.ts";

type Audience = Pick<Share, "audience" | "audienceId" | "readerId">;
type Reader = { id: string; name: string; email: string };

/**
 * Shares an entry, as it stands, with a person or with whoever holds a role, and tells them by email. A copy that they had
 * is taken back, and its comments come along.
 * @returns in words, whom with
 * @throws NotFound when the entry is out of reach, Conflict when there is nobody to share with or the last day is over
 */
export async function shareEntry(
  actor: Actor,
  entryId: string | undefined,
  choice: Pick<ShareChoice, "audience" | "readerId" | "asked" | "until">,
) {
  const entry = await findEntry(actor, entryId);
  const expiresAt = lastMoment(choice.until, actor.zone);
  const { audience, told } = await chosen(actor, choice);
  await copyFor(actor, entry, { audience, told, terms: { asked: choice.asked, expiresAt } });
  const names = inNames(told.map(({ name }) => name));
  return audience.audience === "person" ? names : `${audienceWords[audience.audience]}: ${names}`;
}

/** A share whose readers are to have the newer text. @throws as `renewShare` does */
export async function openRenewal(actor: Actor, shareId: string | undefined) {
  const { entry } = await findRenewable(actor, shareId);
  return {
    entryId: entry.id,
    title: entry.title || untitled,
    ...(await lookOnceMore(entry)),
  };
}

/**
 * Gives the readers of a share the text as it stands now, in place of the one they have.
 * @throws NotFound; Forbidden unless the actor wrote it; Conflict when it is no longer shared
 */
export async function renewShare(actor: Actor, shareId: string | undefined) {
  const { share, entry } = await findRenewable(actor, shareId);
  const told = share.readerId
    ? await prisma.person.findMany({ where: { id: share.readerId, AND: readers.reach(actor) } })
    : membersOf(await audienceMembers(actor.id), share);
  const { audience, audienceId, readerId, asked, expiresAt } = share;
  const same = { audience, audienceId, readerId };
  await copyFor(actor, entry, { audience: same, told, terms: { asked, expiresAt } });
}

async function findRenewable(actor: Actor, shareId: string | undefined) {
  const share = await findShare(actor, shareId);
  if (!shares.may.revoke(actor, share)) throw new Forbidden();
  if (!shares.may.comment(actor, share))
    throw new Conflict("This is no longer shared. Share it again, if you want to.");
  return { share, entry: await findEntry(actor, share.entryId) };
}

function lastMoment(until: string, zone: string): Date | null {
  if (until === "") return null;
  const day = readDay(until, zone);
  const last = day && endOfDay(day, zone);
  if (!last || last <= new Date())
    throw new Conflict("Choose a last day that is still to come, or leave it empty.");
  return last;
}

async function chosen(
  actor: Actor,
  { audience, readerId }: Pick<ShareChoice, "audience" | "readerId">,
): Promise<{ audience: Audience; told: Reader[] }> {
  if (audience === "person") {
    const reader = await prisma.person.findFirst({
      where: { id: readerId, AND: readers.reach(actor) },
    });
    if (!reader)
      throw new Conflict("You can share with people of your own fellowship only. Choose again.");
    return { audience: { audience, audienceId: readerId, readerId }, told: [reader] };
  }
  const told = latestOf(await audienceMembers(actor.id), audience);
  const [first] = told;
  if (!first) throw new Conflict("Nobody holds this role at present. Choose again.");
  return { audience: { audience, audienceId: first.of, readerId: null }, told };
}

type Copy = { audience: Audience; told: Reader[]; terms: Pick<Share, "asked" | "expiresAt"> };

async function copyFor(actor: Actor, entry: OwnEntry, { audience, told, terms }: Copy) {
  const body = answered(readDocument(entry.body));
  const evidence = await evidenceOf(entry);
  await prisma.$transaction(async (tx) => {
    const share = await tx.share.create({
      data: {
        ...audience,
        ...terms,
        entryId: entry.id,
        title: entry.title || untitled,
        body,
        text: documentText(body),
        revision: entry.revision,
        evidence: evidence.map(({ code, title, shows }) => ({ code, title, shows })),
      },
      select: { id: true },
    });
    await takePlaceOf(tx, { ...audience, entryId: entry.id }, share.id);
    const props = { writer: actor.name, url: addressOf(`/shared/${share.id}`) };
    await postAll(
      tx,
      told.map((to) => ({ to, template: "reflection-shared" as const, props })),
    );
  });
}

/** Takes earlier copies for the same readers back; what was said about them goes on under the new one. */
async function takePlaceOf(tx: Transaction, same: Prisma.ShareWhereInput, newId: string) {
  const where = { ...same, id: { not: newId }, revokedAt: null };
  const earlier = await tx.share.findMany({ where, select: { id: true } });
  if (earlier.length === 0) return;
  const shareId = { in: earlier.map(({ id }) => id) };
  await tx.comment.updateMany({ where: { shareId }, data: { shareId: newId } });
  await tx.share.updateMany({ where: { id: shareId }, data: { revokedAt: new Date() } });
}
