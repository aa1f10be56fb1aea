import type { Actor } from "../policy/actor.ts";
import { Conflict } from "../server/errors.server.ts";
import { changePortfolio } from "./own-portfolio.server.ts";

/** What is said when words were changed in two places at once. */
export const changedElsewhere =
  "This was changed in another tab or device meanwhile. Your words are still here; look at the other on your portfolio, bring both together, then save again.";

/**
 * Says what the portfolio is called and how its fellow introduces it.
 * @param revision of the words that it was written on
 * @throws Forbidden; Conflict when it was changed elsewhere meanwhile, or is handed in
 */
export const introduce = (
  actor: Actor,
  { revision, ...words }: { title: string; introduction: string; revision: number },
) =>
  changePortfolio(actor, async (tx, { id, ...before }) => {
    const { count } = await tx.portfolio.updateMany({
      where: { id, revision },
      data: { ...words, revision: { increment: 1 } },
    });
    if (count === 0) throw new Conflict(changedElsewhere, { revision: String(before.revision) });
  });
