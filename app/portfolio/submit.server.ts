import { createHash } from "node:crypto";
import type { Actor } from "../policy/actor.ts";
import { submissionReaders } from "../policy/portfolio-submissions.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import type { PortfolioContent } from "./content.ts";
import { gatherPortfolio } from "./gather.server.ts";
import { lookOnceMore } from "./look-once-more.server.ts";
import { changePortfolio, ownPortfolio } from "./own-portfolio.server.ts";
import { statement } from "./statement.ts";

const locked = "It is handed in already.";
const empty = "Nothing is in your portfolio yet. Put something in first.";

/**
 * The actor's portfolio, to be signed and handed in: what of it to look at once more, and who will read it.
 * @returns `seen` stands for exactly this content
 * @throws Forbidden for who is no fellow; Conflict when it is handed in, or there is nothing in it
 */
export async function openSubmission(actor: Actor) {
  const portfolio = await ownPortfolio(prisma, actor);
  if (portfolio.isLocked) throw new Conflict(locked);
  const content = await gatherPortfolio(actor);
  if (content.pieces.length === 0) throw new Conflict(empty);
  const readers = await prisma.person.findMany({
    where: submissionReaders.reach(actor, portfolio),
    orderBy: { name: "asc" },
    select: { name: true },
  });
  return {
    title: content.title,
    count: content.pieces.length,
    readers: readers.map(({ name }) => name),
    seen: seenOf(content),
    statement,
    ...lookOnceMore(content),
  };
}

/**
 * Hands the actor's portfolio in as it stands, with their signature: what they read is a copy, and it is locked.
 * @param seen what `openSubmission` gave: what was read is what is signed
 * @throws Forbidden for who is no fellow; Conflict when it is handed in, has nothing in it, or has changed since it was read
 */
export const submitPortfolio = (actor: Actor, seen: string) =>
  changePortfolio(actor, async (tx, { id }) => {
    const content = await gatherPortfolio(actor, tx);
    if (content.pieces.length === 0) throw new Conflict(empty);
    if (seenOf(content) !== seen)
      throw new Conflict(
        "Something in your portfolio has changed since you opened this page. Nothing is handed in yet: read it once more, then sign.",
        { seen: seenOf(content) },
      );
    await tx.portfolioSubmission.create({
      data: {
        portfolioId: id,
        content,
        statement,
        signedBy: actor.name,
      },
    });
  });

const seenOf = (content: PortfolioContent) =>
  createHash("sha256")
    .update(JSON.stringify({ ...content, gatheredAt: "" }))
    .digest("hex");
