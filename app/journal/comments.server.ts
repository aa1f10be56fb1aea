import { showDayOrTime } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { shares } from "../policy/journal.ts";
import { prisma } from "../server/database/client.server.ts";
import { Forbidden } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { findShare } from "./shares.server.ts";

type CommentRow = { id: string; author: string; text: string; createdAt: string };

/** The comments on a share, the first first. The caller has reached the share. */
export async function commentsOn(actor: Actor, shareId: string) {
  const now = new Date();
  const rows = await prisma.$queryRaw<CommentRow[]>`
    SELECT c.id, p.name AS author, c.text, c.createdAt FROM Comment c JOIN Person p ON p.id = c.authorId
    WHERE c.shareId = ${shareId} ORDER BY c.createdAt LIMIT 200`;
  return rows.map(({ createdAt, ...comment }) => ({
    ...comment,
    when: showDayOrTime(new Date(createdAt), now, actor.zone),
  }));
}

/**
 * Adds a comment to a share and tells the other of the two by mail, which does not carry the text.
 * @throws NotFound when the share is out of reach, Forbidden when it has been taken back
 */
export async function addComment(actor: Actor, shareId: string | undefined, text: string) {
  const share = await findShare(actor, shareId);
  if (!shares.may.comment(actor, share))
    throw new Forbidden("This share has been taken back, so it takes no more comments.");
  const otherId = share.entry.authorId === actor.id ? share.readerId : share.entry.authorId;
  await prisma.$transaction(async (tx) => {
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
