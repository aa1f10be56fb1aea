import { DateTime } from "luxon";
import { daysBetween } from "../cohorts/days.server.ts";
import { Prisma, type ReviewSide } from "../generated/prisma/client.ts";
import { isStillHere } from "../people/still-here.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { askDays, isAskedOn } from "./ask-days.ts";
import { type MailedReview, askSide } from "./review-mails.server.ts";
import { missingOf } from "./review-state.ts";
import { asksForReviews, stateColumns, stateOf } from "./states.server.ts";

/** How many reviews a round looks at: those of some 2,000 fellows. */
const reviewsARound = 2000;
/** Days on either side of the days to ask, so that no zone's calendar is cut short. */
const margin = 8;

type Row = Record<"id" | "zone" | "fellow" | "sponsors" | "ready" | "signed" | "asked", string> & {
  number: number;
  dueOn: string;
};
type Waiting = {
  review: MailedReview;
  missing: ReturnType<typeof missingOf>;
  asked: { side: ReviewSide; askedAt: string }[];
};

/**
 * The daily job: asks the side that is missing, and that alone, for its words or its signature: two weeks before a review is
 * due, on the day, and weekly after it. Nothing is asked of who is away, or whose year was ended early. Safe to repeat.
 * @returns how many sides were asked
 */
export async function askForReviews(now = new Date()): Promise<number> {
  let count = 0;
  for (const { review, missing, asked } of await waiting(now)) {
    const dayOf = (at: Date) => daysBetween(review.dueOn, at, review.zone);
    for (const { side, what } of missing) {
      const last = asked.find((one) => one.side === side);
      if (!isAskedOn(dayOf(now), last ? dayOf(new Date(last.askedAt)) : null)) continue;
      const by = review.fellow.person.name;
      await prisma.$transaction((tx) => askSide(tx, review, { side, what, by }, now));
      count += 1;
    }
  }
  return count;
}

async function waiting(now: Date): Promise<Waiting[]> {
  const at = DateTime.fromJSDate(now);
  const from = at.minus({ days: (askDays.at(-1) ?? 0) + margin }).toJSDate();
  const until = at.plus({ days: margin - (askDays[0] ?? 0) }).toJSDate();
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT * FROM (SELECT r.id, r.number, r.dueOn, c.zone, ${stateColumns},
      json_object('id', p.id, 'name', p.name, 'email', p.email) AS fellow,
      (SELECT json_group_array(json_object('id', x.id, 'name', x.name, 'email', x.email)) FROM Sponsorship s JOIN Person x ON x.id = s.personId
        WHERE s.fellowId = f.id AND ${isStillHere(Prisma.sql`x.id`)}) AS sponsors,
      (SELECT json_group_array(json_object('side', side, 'askedAt', askedAt)) FROM ReviewAsked WHERE reviewId = r.id) AS asked
    FROM HostReview r JOIN Fellow f ON f.id = r.fellowId JOIN Person p ON p.id = f.personId JOIN Cohort c ON c.id = f.cohortId
    WHERE r.dueOn >= ${from} AND r.dueOn <= ${until}
      AND ${asksForReviews(now)})
    WHERE json_array_length(signed) < 2 ORDER BY dueOn LIMIT ${reviewsARound}`;
  return rows.map((row) => ({
    review: {
      id: row.id,
      number: Number(row.number),
      dueOn: new Date(row.dueOn),
      zone: row.zone,
      fellow: { person: JSON.parse(row.fellow) },
      sponsors: JSON.parse(row.sponsors),
    },
    missing: missingOf(stateOf(row)),
    asked: JSON.parse(row.asked),
  }));
}
