import { showDay, showDayOrTime } from "../cohorts/wall-time.server.ts";
import { readDocument, renderDocument } from "../editor/document.server.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { readers, shares } from "../policy/journal.ts";
import { prisma } from "../server/database/client.server.ts";
import { Forbidden, NotFound } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { findEntry, untitled } from "./entries.server.ts";
import { evidenceOf } from "./evidence.server.ts";

export type SharedEvidence = { code: string; title: string; shows: string };

/**
 * Shares an entry, as it stands, with one reader, and tells them by mail. An earlier copy that they had is taken back.
 * @throws NotFound when the entry is out of reach, Forbidden when the reader is nobody the actor may share with
 */
export async function shareEntry(
  actor: Actor,
  entryId: string | undefined,
  { readerId, asked }: { readerId: string; asked: string },
) {
  const entry = await findEntry(actor, entryId);
  const evidence = await evidenceOf(entry.id);
  await prisma.$transaction(async (tx) => {
    const reader = await tx.person.findFirst({
      where: { id: readerId, AND: readers.reach(actor) },
      select: { id: true, email: true },
    });
    if (!reader) throw new Forbidden("You can share with people of your own fellowship only.");
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
        body: entry.body as Prisma.InputJsonValue,
        evidence: evidence.map(({ code, title, shows }) => ({ code, title, shows })),
      },
      select: { id: true },
    });
    await post(tx, {
      to: reader,
      template: "reflection-shared",
      props: { writer: actor.name, url: addressOf(`/shared/${share.id}`) },
    });
  });
}

type ShareRow = {
  id: string;
  reader: string;
  createdAt: string;
  readAt: string | null;
  comments: number;
};

/** Who can read an entry now, apart from its writer. The caller has reached the entry. */
export async function readersOf(actor: Actor, entryId: string) {
  const rows = await prisma.$queryRaw<ShareRow[]>`
    SELECT s.id, p.name AS reader, s.createdAt, s.readAt,
      (SELECT COUNT(*) FROM Comment c WHERE c.shareId = s.id) AS comments
    FROM Share s JOIN Person p ON p.id = s.readerId
    WHERE s.entryId = ${entryId} AND s.revokedAt IS NULL ORDER BY s.createdAt`;
  return rows.map((row) => ({
    id: row.id,
    reader: row.reader,
    comments: Number(row.comments),
    since: showDay(new Date(row.createdAt), actor.zone),
    read: row.readAt && showDay(new Date(row.readAt), actor.zone),
  }));
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

/** The share that `id` names within the actor's reach. @throws NotFound */
export async function findShare(actor: Actor, id: string | undefined) {
  const share = await prisma.share.findFirst({
    where: { id, AND: shares.reach(actor) },
    include: { entry: { select: { authorId: true } } },
  });
  if (!id || !share) throw new NotFound();
  return share;
}

/** A share as its reader sees it. Opening it, as its reader, marks it read. @throws NotFound */
export async function readShare(actor: Actor, id: string | undefined) {
  const share = await findShare(actor, id);
  if (share.readerId === actor.id && !share.readAt)
    await prisma.share.update({ where: { id: share.id }, data: { readAt: new Date() } });
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
    may: { comment: shares.may.comment(actor, share), revoke: shares.may.revoke(actor, share) },
  };
}
