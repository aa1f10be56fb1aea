import { DateTime } from "luxon";
import { showWhen } from "../cohorts/wall-time.server.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Task } from "../home/task.ts";
import { type Actor, ids } from "../policy/actor.ts";
import { listOf } from "../server/database/list-of.server.ts";

/** What waits around final presentations; `title` is when, as stored. */
export type PresentationWaiting = {
  kind: "abstract" | "panelDay" | "panelHeard" | "panelRead";
  id: string;
  who: string;
  title: string;
};

export const presentationKinds: PresentationWaiting["kind"][] = [
  "abstract",
  "panelDay",
  "panelHeard",
  "panelRead",
];

/** For how many days after a presentation home reminds the panel of their feedback, and how long before a day it tells of it. */
const feedbackDays = 14;
const noticeDays = 90;

/**
 * A query of what waits for the actor: their own abstract, a day whose panel they are on, fellows whom they have heard and not written to,
 * and what the panel wrote to them.
 */
export function presentationsWaiting(actor: Actor, now: Date, most: number) {
  const own = listOf(ids(actor.fellowships));
  const since = DateTime.fromJSDate(now).minus({ days: feedbackDays }).toJSDate();
  const soon = DateTime.fromJSDate(now).plus({ days: noticeDays }).toJSDate();
  return Prisma.sql`
    SELECT * FROM (SELECT 'abstract' AS kind, x.id, '' AS who, x.startsAt AS title FROM Presentation x
      WHERE x.fellowId IN ${own} AND x.startsAt > ${now} AND x.startsAt < ${soon} AND x.abstract = '' LIMIT ${most})
    UNION ALL SELECT * FROM (SELECT 'panelRead', x.id, CAST(count(*) AS TEXT), MIN(b.createdAt) FROM Presentation x
        JOIN PresentationDay d ON d.id = x.dayId JOIN PanelFeedback b ON b.presentationId = x.id
      WHERE x.fellowId IN ${own} AND d.endsAt <= ${now} AND b.seenAt IS NULL GROUP BY x.id LIMIT ${most})
    UNION ALL SELECT * FROM (SELECT 'panelDay', d.id, c.name, d.startsAt FROM PanelMember m JOIN PresentationDay d ON d.id = m.dayId
        JOIN Cohort c ON c.id = d.cohortId
      WHERE m.personId = ${actor.id} AND d.endsAt > ${now} AND d.startsAt < ${soon} AND c.programmeId IN ${listOf(actor.programmes)} ORDER BY d.startsAt LIMIT ${most})
    UNION ALL SELECT * FROM (SELECT 'panelHeard', x.id, p.name, x.startsAt FROM PanelMember m JOIN PresentationDay d ON d.id = m.dayId
        JOIN Cohort c ON c.id = d.cohortId JOIN Presentation x ON x.dayId = d.id JOIN Fellow f ON f.id = x.fellowId JOIN Person p ON p.id = f.personId
      WHERE m.personId = ${actor.id} AND x.startsAt <= ${now} AND d.endsAt > ${since} AND c.programmeId IN ${listOf(actor.programmes)}
        AND NOT EXISTS (SELECT 1 FROM PanelFeedback WHERE presentationId = x.id AND byId = m.personId)
      ORDER BY x.startsAt LIMIT ${most})`;
}

export const isOfPresentation = (row: { kind: string }): row is PresentationWaiting =>
  presentationKinds.some((kind) => kind === row.kind);

type Words = (row: PresentationWaiting, at: { when: string; startsAt: Date }) => Task;

const words: Record<PresentationWaiting["kind"], Words> = {
  abstract: ({ id }, { when, startsAt }) => ({
    to: `/presentations/${id}/edit`,
    text: "Write a few words on your final presentation",
    detail: when,
    takes: "15 minutes",
    due: startsAt,
  }),
  panelRead: ({ id, who: many }) => ({
    to: `/presentations/${id}#feedback`,
    text: "Read what the panel wrote to you",
    detail: many === "1" ? "One of them has" : `${many} of them have`,
    takes: "10 minutes",
  }),
  panelDay: ({ id, who: cohort }, { when, startsAt }) => ({
    to: `/presentation-days/${id}`,
    text: `See what fellows of the ${cohort} will present`,
    detail: `You are on the panel. ${when}`,
    takes: "20 minutes",
    due: startsAt,
  }),
  panelHeard: ({ id, who }) => ({
    to: `/presentations/${id}/feedback`,
    text: `Tell ${who} what you heard`,
    detail: "You were on the panel",
    takes: "5 minutes",
  }),
};

/** What home says of it. */
export function presentationTask(row: PresentationWaiting, { zone }: Actor) {
  const startsAt = new Date(row.title);
  return words[row.kind](row, { when: showWhen(startsAt, zone), startsAt });
}
