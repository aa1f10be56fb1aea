import type { Fellow, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";

/** Whether a fellowship year is the actor's own. */
export const isOwnYear = (actor: Actor, year: Pick<Fellow, "id">) =>
  actor.fellowships.some(({ id }) => id === year.id);

/** A portfolio is its fellow's alone. Everybody else reads a copy: what was submitted, or what a link leads to. */
export const portfolios = {
  reach: (actor: Actor): Prisma.PortfolioWhereInput => ({
    fellowId: { in: actor.fellowships.map(({ id }) => id) },
  }),
  may: {
    read: (actor: Actor, portfolio: { fellow: Pick<Fellow, "id"> }) =>
      isOwnYear(actor, portfolio.fellow),
  },
};
