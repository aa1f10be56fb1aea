import type { ReachedFellow } from "../progress/fellows.server.ts";
import { prisma } from "../server/database/client.server.ts";

/** A kind of thing that a pack leaves out: how much of it there is, and whose it stays. */
export type LeftOut = { what: string; whose: string };

type Kind = { one: string; many: string; whose: string };

/** What is private by kind, and what is not ready for a host yet, each by its name in the query below. */
const kinds = {
  entries: { one: "reflection", many: "reflections", whose: "yours" },
  shares: {
    one: "reflection shared with somebody",
    many: "reflections shared with somebody",
    whose: "between you and whom you chose",
  },
  meetings: { one: "meeting of your set", many: "meetings of your set", whose: "your set’s" },
  feedbacks: {
    one: "round of 360° feedback",
    many: "rounds of 360° feedback",
    whose: "yours, and whom you share the report with",
  },
  pairMeetings: {
    one: "mentoring or coaching meeting",
    many: "mentoring and coaching meetings",
    whose: "the two’s who met",
  },
  goals: { one: "goal", many: "goals", whose: "yours, and whom you share them with" },
  ratings: {
    one: "rating of your own growth",
    many: "ratings of your own growth",
    whose: "yours and the faculty’s",
  },
  stakeholders: {
    one: "person on your stakeholder map",
    many: "people on your stakeholder map",
    whose: "the challenge’s fellows’",
  },
  items: { one: "thing in your portfolio", many: "things in your portfolio", whose: "yours" },
  reviews: {
    one: "host review that both have not signed yet",
    many: "host reviews that both have not signed yet",
    whose: "the two sides’, until they have",
  },
  requests: {
    one: "unblock request that nobody has answered yet",
    many: "unblock requests that nobody has answered yet",
    whose: "on your progress page",
  },
} satisfies Record<string, Kind>;

type Row = { kind: keyof typeof kinds; count: number };

/** What a fellow's pack leaves out, counted by kind, for the fellow alone: of each there is at least one. One query. */
export async function leftOutOf({ id }: Pick<ReachedFellow, "id">): Promise<LeftOut[]> {
  const rows = await prisma.$queryRaw<Row[]>`
    WITH y AS (SELECT id, personId, cohortId, challengeId FROM Fellow WHERE id = ${id})
    SELECT 'entries' AS kind, count(*) AS count FROM Entry e JOIN y ON e.authorId = y.personId
    UNION ALL SELECT 'shares', count(*) FROM Share s JOIN Entry e ON e.id = s.entryId JOIN y ON e.authorId = y.personId WHERE s.revokedAt IS NULL
    UNION ALL SELECT 'meetings', count(*) FROM SetMeeting m JOIN LearningSet l ON l.id = m.setId JOIN y ON l.cohortId = y.cohortId
      WHERE m.startsAt < ${new Date()} AND EXISTS (SELECT 1 FROM SetMember b WHERE b.setId = l.id AND b.personId = y.personId)
    UNION ALL SELECT 'feedbacks', count(*) FROM Feedback b JOIN y ON b.fellowId = y.id
    UNION ALL SELECT 'pairMeetings', count(*) FROM PairMeeting m JOIN Pair r ON r.id = m.pairId JOIN y ON r.fellowId = y.id
    UNION ALL SELECT 'goals', count(*) FROM Goal o JOIN y ON o.personId = y.personId
    UNION ALL SELECT 'ratings', count(*) FROM SelfRating t JOIN y ON t.personId = y.personId
    UNION ALL SELECT 'stakeholders', count(*) FROM Stakeholder k JOIN y ON k.challengeId = y.challengeId
    UNION ALL SELECT 'items', count(*) FROM PortfolioItem i JOIN Portfolio b ON b.id = i.portfolioId JOIN y ON b.fellowId = y.id
    UNION ALL SELECT 'reviews', count(*) FROM HostReview r JOIN y ON r.fellowId = y.id
      WHERE (SELECT count(*) FROM ReviewSignature WHERE reviewId = r.id) < 2
    UNION ALL SELECT 'requests', count(*) FROM UnblockRequest q JOIN y ON q.fellowId = y.id WHERE q.closedAt IS NULL
      AND NOT EXISTS (SELECT 1 FROM UnblockReply p WHERE p.requestId = q.id AND p.authorId <> y.personId)`;
  return rows.flatMap(({ kind, count }) => {
    const many = Number(count);
    const { one, many: several, whose } = kinds[kind];
    return many > 0 ? [{ what: `${many} ${many === 1 ? one : several}`, whose }] : [];
  });
}
