import { DateTime } from "luxon";
import { prisma } from "../server/database/client.server.ts";
import { postAll } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { inHours } from "./pair-words.ts";

/** How many people a round thanks; the rest are thanked the next day. */
const peopleARound = 200;
/** For how long after a year its mentors are still thanked, in days: not for years that were over long before they came here. */
const daysAfter = 60;

type Row = Record<"personId" | "email" | "cohortId" | "cohort", string> &
  Record<"fellows" | "minutes", number | bigint>;

/** The daily job: when a cohort's year is over, thanks everybody who met its fellows as mentor or coach by email, once. @returns how many */
export async function thankMentors(now = new Date()): Promise<number> {
  const longAgo = DateTime.fromJSDate(now).minus({ days: daysAfter }).toJSDate();
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT p.id AS personId, p.email, c.id AS cohortId, c.name AS cohort, count(DISTINCT r.fellowId) AS fellows, SUM(m.minutes) AS minutes
    FROM Cohort c JOIN Fellow f ON f.cohortId = c.id JOIN Pair r ON r.fellowId = f.id AND r.thankedAt IS NULL
      JOIN PairMeeting m ON m.pairId = r.id JOIN Person p ON p.id = r.personId
    WHERE c.endsOn <= ${now} AND c.endsOn > ${longAgo} GROUP BY c.id, p.id LIMIT ${peopleARound}`;
  for (const { personId, email, cohortId, cohort, ...given } of rows)
    await prisma.$transaction(async (tx) => {
      await tx.pair.updateMany({
        where: { personId, fellow: { cohortId } },
        data: { thankedAt: now },
      });
      const props = {
        cohort,
        fellows: Number(given.fellows),
        hours: inHours(Number(given.minutes)),
        url: addressOf(`/cohorts/${cohortId}/mentoring/certificate.pdf`),
      };
      await postAll(tx, [{ to: { id: personId, email }, template: "mentor-thanked", props }]);
    });
  return rows.length;
}
