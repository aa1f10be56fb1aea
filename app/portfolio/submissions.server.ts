import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { submissions } from "../policy/portfolio-submissions.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import type { PortfolioContent } from "./content.ts";
import { forReading } from "./for-reading.ts";
import { layOut } from "./lay-out.server.ts";

const include = {
  reopening: { select: { byId: true } },
  portfolio: {
    select: {
      fellow: {
        select: {
          id: true,
          cohortId: true,
          personId: true,
          cohort: { select: { programmeId: true } },
        },
      },
    },
  },
} as const;

/** The portfolios of a cohort that are handed in, the latest first. @throws NotFound, Forbidden */
export async function listSubmissions(actor: Actor, cohortId: string | undefined) {
  const cohort = await findCohortToRun(actor, cohortId);
  const found = await prisma.portfolioSubmission.findMany({
    where: { AND: submissions.known(actor), portfolio: { fellow: { cohortId: cohort.id } } },
    orderBy: { signedAt: "desc" },
    select: { id: true, signedBy: true, signedAt: true, portfolio: { select: { fellowId: true } } },
  });
  const fellows = await prisma.fellow.count({ where: { cohortId: cohort.id } });
  return {
    id: cohort.id,
    name: cohort.name,
    fellows,
    submissions: found.map(({ id, signedBy, signedAt, portfolio }) => {
      const fellow = { id: portfolio.fellowId, cohortId: cohort.id, cohort };
      const standing = { portfolio: { fellow }, reopening: null };
      const { read, reopen } = submissions.may;
      return {
        id,
        signedBy,
        on: showDay(signedAt, cohort.zone),
        may: { read: read(actor, standing), reopen: reopen(actor, standing) },
      };
    }),
  };
}

/** A portfolio as it was handed in. @throws NotFound */
export async function readSubmission(actor: Actor, id: string | undefined) {
  const submission = await prisma.portfolioSubmission.findFirst({
    where: { id, AND: submissions.reach(actor) },
    include,
  });
  if (!id || !submission) throw new NotFound();
  const { fellow } = submission.portfolio;
  return {
    id: submission.id,
    portfolio: forReading(layOut(submission.content as unknown as PortfolioContent, actor.zone)),
    statement: submission.statement,
    signedBy: submission.signedBy,
    signedOn: showDay(submission.signedAt, actor.zone),
    isOwn: fellow.personId === actor.id,
    isReopened: submission.reopening !== null,
    cohortId: fellow.cohortId,
    may: { reopen: submissions.may.reopen(actor, submission) },
  };
}

/** A submitted portfolio that the actor may open again: that it is there, and nothing of it. @throws NotFound */
export async function openReopening(actor: Actor, id: string | undefined) {
  const submission = await prisma.portfolioSubmission.findFirst({
    where: { id, AND: submissions.reopenable(actor) },
    select: {
      id: true,
      signedBy: true,
      portfolio: {
        select: {
          fellow: { select: { cohortId: true, person: { select: { id: true, email: true } } } },
        },
      },
    },
  });
  if (!id || !submission) throw new NotFound();
  return submission;
}

/** Opens a submitted portfolio again for its fellow, who is told by email and reads why on its page. @throws NotFound, Conflict */
export async function reopenPortfolio(actor: Actor, id: string | undefined, reason: string) {
  const submission = await openReopening(actor, id);
  await prisma.$transaction(async (tx) => {
    const key = { submissionId: submission.id };
    if (await tx.portfolioReopening.count({ where: key }))
      throw new Conflict("It has just been opened again already.");
    await tx.portfolioReopening.create({ data: { ...key, byId: actor.id, reason } });
    await post(tx, {
      to: submission.portfolio.fellow.person,
      template: "portfolio-reopened",
      props: { lead: actor.name, url: addressOf("/portfolio") },
    });
  });
  return submission.portfolio.fellow.cohortId;
}
