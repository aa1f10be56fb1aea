import type { Cohort, Fellow, PortfolioReopening, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { isOwnYear, portfolios } from "./portfolios.ts";

type OfYear = Pick<Fellow, "id" | "cohortId"> & { cohort: Pick<Cohort, "programmeId"> };
type Submitted = {
  portfolio: { fellow: OfYear };
  reopening: Pick<PortfolioReopening, "byId"> | null;
};

const isLed = (actor: Actor, { cohort }: OfYear) =>
  actor.programmesLed.includes(cohort.programmeId);

/**
 * A submitted portfolio is read by its fellow and the cohort's faculty. Leads of the programme know that it is handed in, and
 * can open it again, without reading it. Once it is opened again, it is its fellow's alone.
 */
export const submissions = {
  received: (actor: Actor): Prisma.PortfolioSubmissionWhereInput => ({
    reopening: null,
    portfolio: { fellow: { cohortId: { in: actor.facultyOf } } },
  }),
  reach: (actor: Actor): Prisma.PortfolioSubmissionWhereInput => ({
    OR: [{ portfolio: portfolios.reach(actor) }, submissions.received(actor)],
  }),
  /** Those that the actor may open again: of the programmes that they lead, and not their own. */
  reopenable: (actor: Actor): Prisma.PortfolioSubmissionWhereInput => ({
    reopening: null,
    portfolio: {
      fellow: { cohort: { programmeId: { in: actor.programmesLed } } },
      NOT: portfolios.reach(actor),
    },
  }),
  /** Those that the actor may know to be handed in. */
  known: (actor: Actor): Prisma.PortfolioSubmissionWhereInput => ({
    OR: [submissions.received(actor), submissions.reopenable(actor)],
  }),
  may: {
    read: (actor: Actor, { portfolio, reopening }: Submitted) =>
      isOwnYear(actor, portfolio.fellow) ||
      (!reopening && actor.facultyOf.includes(portfolio.fellow.cohortId)),
    reopen: (actor: Actor, { portfolio, reopening }: Submitted) =>
      !reopening && isLed(actor, portfolio.fellow) && !isOwnYear(actor, portfolio.fellow),
  },
};

/** Who reads what the actor hands in from a cohort: its faculty. */
export const submissionReaders = {
  reach: (actor: Actor, { cohortId }: Pick<Fellow, "cohortId">): Prisma.PersonWhereInput => ({
    id: { not: actor.id },
    memberships: { some: { cohortId, role: "faculty" } },
  }),
};
