import { type Questionnaire, groupsOfRaters } from "../feedback/questionnaire.ts";
import { findRound } from "../feedback/find-feedback.server.ts";
import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { minutesFor } from "./minutes.ts";
import { layOut } from "./sections.ts";
import { shownExample } from "./shown-example.ts";

/**
 * What a preview of a questionnaire shows, whether or not a round uses it.
 * @param titles of competencies, by their codes
 * @param code of the group of raters as which it is looked at; without, the first
 */
export function previewOf(
  questionnaire: Questionnaire,
  {
    titles,
    minimum,
    code,
  }: { titles: Record<string, string>; minimum: number; code: string | null },
) {
  const groups = groupsOfRaters(questionnaire);
  const group = groups.find((one) => one.code === code) ?? groups[0];
  return {
    asked: layOut(questionnaire, titles),
    example: shownExample(questionnaire, minimum),
    minutes: minutesFor(questionnaire),
    minimum,
    group: { title: group?.title ?? "", anonymous: group?.anonymous ?? true },
    groups: groups.map((one) => ({ ...one, isShown: one.code === group?.code })),
  };
}

/** A round's questionnaire as its raters get it. @throws NotFound */
export async function openPreview(actor: Actor, roundId: string | undefined, code: string | null) {
  const { questionnaire, minimum, number, cohort } = await findRound(actor, roundId);
  const found = await prisma.competency.findMany({
    where: { domain: { framework: { cohorts: { some: { id: cohort.id } } } } },
    select: { code: true, title: true },
  });
  const titles = Object.fromEntries(found.map((one) => [one.code, one.title]));
  return { number, cohort: cohort.name, ...previewOf(questionnaire, { titles, minimum, code }) };
}
