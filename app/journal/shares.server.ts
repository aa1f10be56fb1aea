import { showDay, showDayOrTime } from "../cohorts/wall-time.server.ts";
import { readDocument, renderDocument } from "../editor/document.server.ts";
import type { Actor } from "../policy/actor.ts";
import { shares } from "../policy/shares.ts";
import { prisma } from "../server/database/client.server.ts";
import { Forbidden } from "../server/errors.server.ts";
import { audienceOf, inNames } from "./audience-words.ts";
import { audienceMembers, membersOf } from "./audiences.server.ts";
import { commentsOn } from "./comments.server.ts";
import { type ReachedShare, findShare } from "./find-share.server.ts";

export type SharedEvidence = { code: string; title: string; shows: string };

/** Takes a share back: from then on its readers cannot open it. Safe to repeat. @throws NotFound */
export async function revokeShare(actor: Actor, shareId: string | undefined) {
  const share = await findShare(actor, shareId);
  if (!shares.may.revoke(actor, share)) throw new Forbidden();
  await prisma.share.updateMany({
    where: { id: share.id, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return share.entryId;
}

/**
 * A share as its readers see it, with the comments. Opening it, as a reader, marks it read, and as anybody marks the comments
 * seen.
 * @throws NotFound
 */
export async function readShare(actor: Actor, id: string | undefined) {
  // Before the comments are read: one that comes meanwhile has not been seen.
  const openedAt = new Date();
  const share = await findShare(actor, id);
  const comments = await commentsOn(actor, share);
  await markSeen(actor, share, openedAt);
  const { writer, readers } = await whoOf(actor, share);
  const isWriter = share.entry.authorId === actor.id;
  const over =
    share.revokedAt ?? (share.expiresAt && share.expiresAt <= openedAt ? share.expiresAt : null);
  return {
    id: share.id,
    entryId: isWriter ? share.entryId : null,
    title: share.title,
    html: renderDocument(readDocument(share.body)),
    evidence: share.evidence as SharedEvidence[],
    asked: share.asked,
    writer,
    /** Who reads it: a name, or a role and who holds it. */
    reader:
      share.audience === "person"
        ? inNames(readers)
        : `${audienceOf(writer)[share.audience]} (${inNames(readers)})`,
    /** The others who read what is said here, for the one who looks. */
    others: inNames([writer, ...readers].filter((name) => name !== actor.name)),
    mentionable: readers,
    since: showDay(share.createdAt, actor.zone),
    until: share.expiresAt && showDay(share.expiresAt, actor.zone),
    over: over && showDayOrTime(over, openedAt, actor.zone),
    comments,
    may: { comment: shares.may.comment(actor, share), revoke: shares.may.revoke(actor, share) },
  };
}

/** Who wrote a share and who can read it, by name. */
async function whoOf(actor: Actor, share: ReachedShare) {
  const { authorId } = share.entry;
  if (share.readerId === null) {
    const readers = membersOf(await audienceMembers(authorId), share);
    const writer = authorId === actor.id ? actor.name : (readers[0]?.writer ?? "");
    return { writer, readers: readers.map(({ name }) => name) };
  }
  const people = await prisma.person.findMany({
    where: { id: { in: [share.readerId, authorId] } },
    select: { id: true, name: true },
  });
  const nameOf = (personId: string) => people.find((person) => person.id === personId)?.name ?? "";
  return { writer: nameOf(authorId), readers: [nameOf(share.readerId)] };
}

async function markSeen(actor: Actor, share: ReachedShare, now: Date) {
  if (share.entry.authorId === actor.id) {
    await prisma.share.update({ where: { id: share.id }, data: { writerSawAt: now } });
    return;
  }
  await prisma.$executeRaw`INSERT INTO ShareReading (shareId, personId, readAt, sawAt)
    VALUES (${share.id}, ${actor.id}, ${now}, ${now})
    ON CONFLICT (shareId, personId) DO UPDATE SET sawAt = excluded.sawAt`;
}
