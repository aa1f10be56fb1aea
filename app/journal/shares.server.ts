import { showDay, showDayOrTime } from "../cohorts/wall-time.server.ts";
import { answered, readDocument, renderDocument } from "../editor/document.server.ts";
import type { Actor } from "../policy/actor.ts";
import { readers, shares } from "../policy/journal.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { findEntry } from "./find-entry.server.ts";
import { untitled } from "./untitled.ts";
import { type ReachedShare, findShare } from "./find-share.server.ts";
import { commentsOn } from "./comments.server.ts";
import { evidenceOf } from "./evidence.server.ts";

export type SharedEvidence = { code: string; title: string; shows: string };

/**
 * Shares an entry, as it stands, with one reader, and tells them by mail. An earlier copy that they had is taken back.
 * @returns the reader's name
 * @throws NotFound when the entry is out of reach, Conflict when the reader is nobody the actor may share with
 */
export async function shareEntry(
  actor: Actor,
  entryId: string | undefined,
  { readerId, asked }: { readerId: string; asked: string },
) {
  const entry = await findEntry(actor, entryId);
  const evidence = await evidenceOf(entry);
  return prisma.$transaction(async (tx) => {
    const reader = await tx.person.findFirst({
      where: { id: readerId, AND: readers.reach(actor) },
      select: { id: true, name: true, email: true },
    });
    if (!reader)
      throw new Conflict("You can share with people of your own fellowship only. Choose again.");
    await tx.share.updateMany({
      where: { entryId: entry.id, readerId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    const share = await tx.share.create({
      data: {
        entryId: entry.id,
        readerId,
        asked,
        title: entry.title || untitled,
        body: answered(readDocument(entry.body)),
        evidence: evidence.map(({ code, title, shows }) => ({ code, title, shows })),
      },
      select: { id: true },
    });
    await post(tx, {
      to: reader,
      template: "reflection-shared",
      props: { writer: actor.name, url: addressOf(`/shared/${share.id}`) },
    });
    return reader.name;
  });
}

/** Takes a share back: from then on its reader cannot open it. Safe to repeat. @throws NotFound */
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
 * A share as its reader sees it, with the comments. Opening it, as its reader, marks it read, and as either of the two marks
 * the comments seen.
 * @throws NotFound
 */
export async function readShare(actor: Actor, id: string | undefined) {
  // Before the comments are read: one that comes meanwhile has not been seen.
  const openedAt = new Date();
  const share = await findShare(actor, id);
  const comments = await commentsOn(actor, share);
  await markSeen(actor, share, openedAt);
  const people = await prisma.person.findMany({
    where: { id: { in: [share.readerId, share.entry.authorId] } },
    select: { id: true, name: true },
  });
  const nameOf = (personId: string) => people.find((person) => person.id === personId)?.name ?? "";
  const isWriter = share.entry.authorId === actor.id;
  return {
    id: share.id,
    entryId: isWriter ? share.entryId : null,
    title: share.title,
    html: renderDocument(readDocument(share.body)),
    evidence: share.evidence as SharedEvidence[],
    asked: share.asked,
    writer: nameOf(share.entry.authorId),
    reader: nameOf(share.readerId),
    /** The other of the two, for the one who looks. */
    other: nameOf(isWriter ? share.readerId : share.entry.authorId),
    since: showDay(share.createdAt, actor.zone),
    revoked: share.revokedAt && showDayOrTime(share.revokedAt, new Date(), actor.zone),
    comments,
    may: { comment: shares.may.comment(actor, share), revoke: shares.may.revoke(actor, share) },
  };
}

async function markSeen(actor: Actor, share: ReachedShare, now: Date) {
  const isWriter = share.entry.authorId === actor.id;
  const seen = isWriter
    ? { writerSawAt: now }
    : { readerSawAt: now, ...(share.readAt ? {} : { readAt: now }) };
  await prisma.share.update({ where: { id: share.id }, data: seen });
}
