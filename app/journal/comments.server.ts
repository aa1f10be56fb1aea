import { showDayOrTime } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { shares } from "../policy/journal.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { type ReachedShare, findShare } from "./find-share.server.ts";

type CommentRow = { id: string; author: string; text: string; createdAt: Date };

const commentsShown = 200;

/** The comments on a share, the first first; of very many, the last 200. */
export async function commentsOn(actor: Actor, share: ReachedShare) {
  const now = new Date();
  const rows = await prisma.$queryRaw<CommentRow[]>`
    SELECT c.id, p.name AS author, c.text, c.createdAt FROM Comment c JOIN Person p ON p.id = c.authorId
    WHERE c.shareId = ${share.id} ORDER BY c.createdAt DESC LIMIT ${commentsShown}`;
  return rows.reverse().map(({ createdAt, ...comment }) => ({
    ...comment,
    when: showDayOrTime(createdAt, now, actor.zone),
  }));
}

/**
 * Adds a comment to a share and tells the other of the two by mail, which does not carry the text. The same words sent twice
 * in a row are one comment.
 * @throws NotFound when the share is out of reach, Conflict when it has been taken back
 */
export async function addComment(actor: Actor, shareId: string | undefined, text: string) {
  const share = await findShare(actor, shareId);
  if (!shares.may.comment(actor, share))
    throw new Conflict("This has been taken back meanwhile, so it takes no more comments.");
  const otherId = share.entry.authorId === actor.id ? share.readerId : share.entry.authorId;
  await prisma.$transaction(async (tx) => {
    const last = await tx.comment.findFirst({
      where: { shareId: share.id },
      orderBy: { createdAt: "desc" },
      select: { authorId: true, text: true },
    });
    if (last?.authorId === actor.id && last.text === text) return;
    await tx.comment.create({ data: { shareId: share.id, authorId: actor.id, text } });
    const other = await tx.person.findUniqueOrThrow({
      where: { id: otherId },
      select: { id: true, email: true },
    });
    await post(tx, {
      to: other,
      template: "comment-added",
      props: { author: actor.name, url: addressOf(`/shared/${share.id}`) },
    });
  });
}
