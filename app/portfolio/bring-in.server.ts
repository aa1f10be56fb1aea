import { isDeepStrictEqual } from "node:util";
import { InvalidDocument, readDocument } from "../editor/document.server.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { tooLarge, uploadLimits } from "../ui/upload-limits.ts";
import {
  type Piece,
  type PortfolioContent,
  longest,
  mostPieces,
  portfolioContent,
  tooMany,
} from "./content.ts";
import { gatherPortfolio } from "./gather.server.ts";
import { changePortfolio, firstTitle } from "./own-portfolio.server.ts";

/** Reads a portfolio from a file that was taken away, or says why it is none. */
async function readFile(file: File): Promise<{ content: PortfolioContent } | { problem: string }> {
  const { most } = uploadLimits.portfolio;
  if (file.size > most) return { problem: tooLarge(file.size, uploadLimits.portfolio) };
  try {
    const read = portfolioContent.safeParse(JSON.parse(await file.text()));
    if (!read.success) {
      const [issue] = read.error.issues;
      const where = issue?.path.length ? ` (at ${issue.path.join(".")})` : "";
      return { problem: `This is not a portfolio that was taken away from Headroom${where}.` };
    }
    for (const piece of read.data.pieces) if (piece.kind === "reflection") readDocument(piece.body);
    return { content: read.data };
  } catch (error) {
    if (error instanceof InvalidDocument) return { problem: error.message };
    if (error instanceof SyntaxError)
      return { problem: "This file is not JSON. Choose the file that ends in .json." };
    throw error;
  }
}

/**
 * Brings the pieces of a file in at the end of the actor's portfolio, each whole, as a copy. A piece that is there already is
 * not brought in twice. The title and the introduction of the file are taken if the actor has none of their own, and else the
 * introduction is put below theirs.
 * @returns how many pieces came in, or why none can
 * @throws Forbidden for who is no fellow; Conflict while it is handed in
 */
export async function bringIn(actor: Actor, file: File) {
  const read = await readFile(file);
  if ("problem" in read) return read;
  const { content } = read;
  return changePortfolio(actor, async (tx, portfolio) => {
    const before = await gatherPortfolio(actor, tx);
    const fresh = content.pieces.filter(
      (piece) => !before.pieces.some((there) => isSame(there, piece)),
    );
    if (before.pieces.length + fresh.length > mostPieces) return { problem: tooMany };
    const words = wordsOf(actor, portfolio, content);
    if (words.introduction.length > longest.introduction)
      return {
        problem:
          "Its introduction and yours are too long for one. Shorten yours, and bring it in again.",
      };
    const last = await tx.portfolioItem.aggregate({
      where: { portfolioId: portfolio.id },
      _max: { position: true },
    });
    await tx.portfolioItem.createMany({
      data: fresh.map(({ comment, ...piece }, at) => ({
        portfolioId: portfolio.id,
        kind: piece.kind,
        comment,
        piece: piece as Prisma.InputJsonValue,
        position: (last._max.position ?? 0) + 1 + at,
      })),
    });
    await tx.portfolio.update({
      where: { id: portfolio.id },
      data: { ...words, revision: { increment: 1 } },
    });
    return { count: fresh.length, there: content.pieces.length - fresh.length };
  });
}

type Words = Pick<PortfolioContent, "title" | "introduction">;

function wordsOf(actor: Actor, own: Words, { title, introduction }: Words): Words {
  const isUntouched = own.title === firstTitle(actor) && own.introduction === "";
  if (isUntouched) return { title, introduction };
  const both = own.introduction.includes(introduction)
    ? own.introduction
    : [own.introduction, introduction].filter(Boolean).join("\n\n");
  return { title: own.title, introduction: both };
}

/** Whether two pieces say the same, wherever they came from. */
const isSame = (one: Piece, other: Piece) =>
  isDeepStrictEqual({ ...one, broughtIn: false }, { ...other, broughtIn: false });
