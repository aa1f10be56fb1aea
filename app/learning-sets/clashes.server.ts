import { daysAfter, showDays } from "../cohorts/days.server.ts";
import { showPeriod } from "../cohorts/wall-time.server.ts";
import { type Span, overlaps } from "../cohorts/span.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import type { PersonOfSet } from "./sets.server.ts";

/** A milestone that lasts longer is a season of the year, in which sets meet; shorter ones take people's days. */
const longestDays = 5;

/** Something that takes people's time: whose, when, and what it is to somebody who schedules. */
export type Engagement = Span & {
  personId: string;
  kind: "meeting" | "milestone" | "away";
  /** "Induction"; nothing of whose set a meeting is. */
  what: string;
  /** Whether the person facilitates that meeting. */
  leads: boolean;
};

type Row = Omit<Engagement, "leads" | "endsAt"> & {
  endsAt: Date | null;
  leads: number;
  zone: string;
};

/**
 * What takes the time of some people in a span: meetings of sets at which they are expected, the short milestones of the cohorts
 * in which they are fellows, and their pauses.
 * @param except a meeting that is left out, because it is the one to be moved
 */
export async function engagementsOf(
  db: Transaction,
  people: string[],
  span: Span,
  except = "",
): Promise<Engagement[]> {
  const those = listOf(people);
  const dayBefore = daysAfter(span.startsAt, -1, "utc");
  const rows = await db.$queryRaw<Row[]>`
    SELECT 'meeting' AS kind, m.startsAt, m.endsAt, e.personId, '' AS what, e.leads, '' AS zone FROM SetMeeting m JOIN (
        SELECT id AS meetingId, coverId AS personId, 1 AS leads FROM SetMeeting WHERE coverId IN ${those}
        UNION ALL SELECT h.id, l.facilitatorId, 1 FROM LearningSet l JOIN SetMeeting h ON h.setId = l.id
          WHERE l.facilitatorId IN ${those} AND h.coverId IS NULL AND NOT h.isSelfLed
        UNION ALL SELECT h.id, r.personId, 0 FROM SetMember r JOIN SetMeeting h ON h.setId = r.setId WHERE r.personId IN ${those}
      ) e ON e.meetingId = m.id
      WHERE m.cancelledAt IS NULL AND m.id <> ${except} AND m.startsAt < ${span.endsAt} AND m.endsAt > ${span.startsAt}
    UNION ALL SELECT 'milestone', m.startsOn, m.endsOn, f.personId, m.title, 0, c.zone
      FROM Milestone m JOIN Cohort c ON c.id = m.cohortId JOIN Fellow f ON f.cohortId = c.id AND f.personId IN ${those}
      WHERE m.startsOn < ${span.endsAt} AND m.endsOn > ${dayBefore}
        AND julianday(m.endsOn) - julianday(m.startsOn) < ${longestDays}
    UNION ALL SELECT 'away', p."from", p.until, f.personId, '', 0, ''
      FROM FellowshipPause p JOIN Fellow f ON f.id = p.fellowId AND f.personId IN ${those}
      WHERE p."from" < ${span.endsAt} AND (p.until IS NULL OR p.until > ${span.startsAt})`;
  return rows.map(({ zone, ...row }) => ({
    ...row,
    leads: Boolean(row.leads),
    endsAt:
      row.kind === "milestone" && row.endsAt
        ? daysAfter(row.endsAt, 1, zone)
        : (row.endsAt ?? span.endsAt),
  }));
}

const names = new Intl.ListFormat("en-GB", { type: "conjunction" });

/**
 * What else the people of a meeting have at its time, in sentences, with who it is that cannot be in two places.
 * @param people who is expected at the meeting
 */
export function clashesAt(
  span: Span,
  people: PersonOfSet[],
  engagements: Engagement[],
  zone: string,
): string[] {
  return alike(span, engagements).map((those) => {
    const who = people.filter(({ id }) => those.some(({ personId }) => personId === id));
    const all = who.length === people.length && who.length > 2;
    const named = all ? "Everybody" : names.format(who.map(({ name }) => name));
    return `${named} ${sentence(those[0]!, who.length > 1 && !all, zone)}.`;
  });
}

/** What else one person has at a time, in sentences to them. @param engagements theirs */
export const ownClashesAt = (span: Span, engagements: Engagement[], zone: string): string[] =>
  alike(span, engagements).map(([one]) => `You ${sentence(one!, true, zone)}.`);

/** What overlaps with a span, each with whom it concerns. */
function alike(span: Span, engagements: Engagement[]): Engagement[][] {
  const clashing = engagements.filter((one) => overlaps(one, span));
  const keys = [...new Set(clashing.map(keyOf))];
  return keys.map((key) => clashing.filter((one) => keyOf(one) === key));
}

const keyOf = ({ kind, what, startsAt, endsAt }: Engagement) =>
  `${kind} ${what} ${+startsAt} ${+endsAt}`;

function sentence({ kind, what, startsAt, endsAt }: Engagement, several: boolean, zone: string) {
  const have = several ? "have" : "has";
  if (kind === "away") return `${several ? "are" : "is"} away then`;
  if (kind === "meeting")
    return `${have} another set meeting then, ${showPeriod(startsAt, endsAt, zone)}`;
  return `${have} ${what} then, ${showDays(startsAt, new Date(endsAt.getTime() - 1), zone)}`;
}

/** The meeting for which whoever is to facilitate is booked at that time already: they cannot be at both. */
export const bookedTwice = (span: Span, facilitatorId: string, engagements: Engagement[]) =>
  engagements.find(
    ({ kind, leads, personId, ...engaged }) =>
      kind === "meeting" && leads && personId === facilitatorId && overlaps(engaged, span),
  );
