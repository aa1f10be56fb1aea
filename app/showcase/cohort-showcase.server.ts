import { z } from "zod";
import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { slugOf, slugPattern } from "../programmes/slug.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { optional, required } from "../ui/field-rules.ts";
import { isApproved } from "./approved.server.ts";

type Id = string | undefined;

/** The form of a showcase: its address, and what stands above the challenges. */
export const showcaseForm = z.object({
  slug: required("Enter the end of its address", 60, "Shorten the address to 60 characters").refine(
    (slug) => slugPattern.test(slug),
    "Use small letters and figures, joined by hyphens, such as headroom-2027",
  ),
  title: required("Give the showcase a title", 150, "Shorten the title to 150 characters or fewer"),
  about: optional(1500, "Shorten the introduction to 1,500 characters or fewer"),
});

export type ShowcaseValue = z.output<typeof showcaseForm>;

type Row = { id: string; title: string; fellows: string; isWritten: number; isApproved: number };

/** A cohort's challenges, each with how far its words for the public are. */
const challengesOf = (cohortId: string) => prisma.$queryRaw<Row[]>`
  SELECT g.id, g.title, json_group_array(p.name ORDER BY p.name) AS fellows, e.challengeId IS NOT NULL AS isWritten,
    (e.challengeId IS NOT NULL AND ${isApproved}) AS isApproved
  FROM Challenge g JOIN Fellow y ON y.challengeId = g.id JOIN Person p ON p.id = y.personId LEFT JOIN ShowcaseEntry e ON e.challengeId = g.id
  WHERE g.cohortId = ${cohortId} GROUP BY g.id ORDER BY MIN(p.name), g.id`;

/** A cohort's showcase, as those who run the cohort see it: its words, whether it is open, and what would be in it. @throws NotFound, Forbidden */
export async function openShowcase(actor: Actor, cohortId: Id) {
  const cohort = await findCohortToRun(actor, cohortId);
  const stored = await prisma.showcase.findUnique({ where: { cohortId: cohort.id } });
  const rows = await challengesOf(cohort.id);
  const { slug, title, about } = stored ?? {
    slug: slugOf(cohort.name),
    title: `What the ${cohort.name.toLowerCase()} learned`,
    about: "",
  };
  return {
    cohort: { id: cohort.id, name: cohort.name },
    slug,
    title,
    about,
    address: addressOf(`/showcase/${slug}`),
    isKept: stored !== null,
    openSince: stored?.openedAt ? showDay(stored.openedAt, cohort.zone) : null,
    challenges: rows.map((row) => ({
      id: row.id,
      title: row.title,
      fellows: JSON.parse(row.fellows) as string[],
      state: Number(row.isApproved)
        ? ("approved" as const)
        : Number(row.isWritten)
          ? ("written" as const)
          : ("none" as const),
    })),
  };
}

/** Saves the words and the address of a showcase. @returns what is wrong with the address, if it is taken @throws NotFound, Forbidden */
export const saveShowcase = (actor: Actor, cohortId: Id, value: ShowcaseValue) =>
  prisma.$transaction(async (tx) => {
    const { id } = await findCohortToRun(actor, cohortId, tx);
    const taken = await tx.showcase.count({ where: { slug: value.slug, cohortId: { not: id } } });
    if (taken) return "Another showcase has this address. Choose another";
    await tx.showcase.upsert({
      where: { cohortId: id },
      create: { cohortId: id, ...value },
      update: value,
    });
    return null;
  });

/** Opens a showcase to everybody. Safe to repeat. @throws NotFound, Forbidden; Conflict while its words are not saved, or nothing would be in it */
export async function openToEverybody(actor: Actor, cohortId: Id) {
  const { id } = await findCohortToRun(actor, cohortId);
  const where = { cohortId: id };
  if (!(await prisma.showcase.count({ where })))
    throw new Conflict("Save the title and the address first.");
  if ((await challengesOf(id)).every((row) => !Number(row.isApproved)))
    throw new Conflict(
      "No challenge is in it yet. Its fellows write what is public, and approve of it, on the challenge’s page.",
    );
  await prisma.showcase.updateMany({
    where: { ...where, openedAt: null },
    data: { openedAt: new Date(), openedById: actor.id },
  });
}

/** Closes a showcase: from this moment on, nobody finds anything at its address. Safe to repeat. @throws NotFound, Forbidden */
export async function closeShowcase(actor: Actor, cohortId: Id) {
  const { id } = await findCohortToRun(actor, cohortId);
  await prisma.showcase.updateMany({ where: { cohortId: id }, data: { openedAt: null } });
}
