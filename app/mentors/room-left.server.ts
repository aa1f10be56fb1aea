import { Prisma } from "../generated/prisma/client.ts";

/** Whether the year of the fellow f in the cohort c is still to end, in a query. */
export const isToEnd = (now: Date) =>
  Prisma.sql`COALESCE(f.endsOn, c.endsOn) > ${now} AND NOT EXISTS (SELECT 1 FROM FellowshipEnding WHERE fellowId = f.id)`;

/** How many fellows of its programme the person of the offer o mentors or coaches now, in a query. */
export const fellowsNow = (now: Date) => Prisma.sql`(SELECT COUNT(DISTINCT r.fellowId) FROM Pair r
  JOIN Fellow f ON f.id = r.fellowId JOIN Cohort c ON c.id = f.cohortId
  WHERE r.personId = o.personId AND r.endedAt IS NULL AND r.kind IN ('mentor', 'coach')
    AND c.programmeId = o.programmeId AND ${isToEnd(now)})`;

/** For how many more fellows the offer o has room now, in a query. Less than none when the programme has given them more. */
export const roomLeft = (now: Date) => Prisma.sql`(o.capacity - ${fellowsNow(now)})`;
