import { showDayOrTime } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { shares } from "../policy/shares.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { postAll } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { audienceMembers, membersOf } from "./audiences.server.ts";
import type { NewComment } from "./comment-form.ts";
import { type ReachedShare, findShare } from "./find-share.server.ts";
import { mentioned } from "./mentions.ts";
import { holdsPassage } from "./passage.ts";

type CommentRow = {
  id: string;
  author: string;
  text: string;
  passage: string;
  parentId: string | null;
  createdAt: Date;
};

const commentsShown = 200;

/** The comments on a share, the first first, each with the answers to it; of very many, the last 200. */
export async function commentsOn(actor: Actor, share: ReachedShare) {
  const now = new Date();
  const rows = await prisma.$queryRaw<CommentRow[]>`
    SELECT c.id, p.name AS author, c.text, c.passage, c.parentId, c.createdAt FROM Comment c JOIN Person p ON p.id = c.authorId
    WHERE c.shareId = ${share.id} ORDER BY c.createdAt DESC LIMIT ${commentsShown}`;
  const shown = rows.reverse().map(({ createdAt, ...comment }) => ({
    ...comment,
    when: showDayOrTime(createdAt, now, actor.zone),
  }));
  const isShown = (id: string | null) => shown.some((comment) => comment.id === id);
  return shown
    .filter(({ parentId }) => !isShown(parentId))
    .map((comment) => ({
      ...comment,
      answers: shown.filter(({ parentId }) => parentId === comment.id),
    }));
}

/**
 * Adds a comment to a share, on the whole, on a passage or in answer to another, and tells those whom it concerns by email,
 * which does not carry the text: the writer, the one reader it was shared with, who wrote in the same thread, and whoever is
 * mentioned. The same words sent twice in a row are one comment.
 * @throws NotFound when the share is out of reach or the comment to be answered is not of it; Conflict when it is no longer
 *   shared, or the passage is not in it
 */
export async function addComment(actor: Actor, shareId: string | undefined, comment: NewComment) {
  const share = await findShare(actor, shareId);
  if (!shares.may.comment(actor, share))
    throw new Conflict("This has been taken back meanwhile, so it takes no more comments.");
  if (!holdsPassage(share.text, comment.passage))
    throw new Conflict(
      "These words are not in the text as it stands here. Copy them from it, or leave them out.",
    );
  const readers = await readersOf(share);
  await prisma.$transaction(async (tx) => {
    const last = await tx.comment.findFirst({
      where: { shareId: share.id },
      orderBy: { createdAt: "desc" },
      select: { authorId: true, text: true },
    });
    if (last?.authorId === actor.id && last.text === comment.text) return;
    const parentId = await threadOf(tx, share.id, comment.parentId);
    await tx.comment.create({
      data: { ...comment, parentId, shareId: share.id, authorId: actor.id },
    });
    const concerned = new Set([
      share.entry.authorId,
      share.readerId,
      ...(await writersOf(tx, parentId)),
      ...mentioned(comment.text, readers).map(({ id }) => id),
    ]);
    const told = readers.filter(({ id }) => id !== actor.id && concerned.has(id));
    const props = { author: actor.name, url: addressOf(`/shared/${share.id}`) };
    await postAll(
      tx,
      told.map((to) => ({ to, template: "comment-added" as const, props })),
    );
  });
}

/** Everybody who reads what is said on a share, its writer too. */
async function readersOf(share: ReachedShare) {
  const { authorId } = share.entry;
  const members = share.readerId ? [] : membersOf(await audienceMembers(authorId), share);
  const ids = share.readerId ? [authorId, share.readerId] : [authorId];
  const people = await prisma.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, email: true },
  });
  return [...people, ...members];
}

/** The comment at the head of the thread that an answer goes to: an answer to an answer goes to the same. */
async function threadOf(tx: Transaction, shareId: string, parentId: string | null) {
  if (!parentId) return null;
  const parent = await tx.comment.findFirst({
    where: { id: parentId, shareId },
    select: { id: true, parentId: true },
  });
  if (!parent) throw new NotFound();
  return parent.parentId ?? parent.id;
}

async function writersOf(tx: Transaction, threadId: string | null) {
  if (!threadId) return [];
  const written = await tx.comment.findMany({
    where: { OR: [{ id: threadId }, { parentId: threadId }] },
    distinct: "authorId",
    select: { authorId: true },
  });
  return written.map(({ authorId }) => authorId);
}
