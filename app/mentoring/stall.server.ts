import { DateTime } from "luxon";
import { Prisma } from "../generated/prisma/client.ts";

/** After how many days without a meeting the two are asked whether all is well, and after how many it is said that they pause. */
const days = { ask: 35, pause: 56 };

/**
 * Until when the last sign of a pair has to be for the two to be asked, or for the pair to have paused. A prompt, not an alarm: a
 * sign is a meeting in the log, that one of the two says that all is well, or that they began.
 */
export const before = (what: keyof typeof days, now: Date): Date =>
  DateTime.fromJSDate(now).minus({ days: days[what] }).toJSDate();

/** How a pair stands at `now`, by its last sign. */
export function stallOf(lastSign: Date, now: Date): "meeting" | "quiet" | "paused" {
  if (lastSign <= before("pause", now)) return "paused";
  return lastSign <= before("ask", now) ? "quiet" : "meeting";
}

/** The last sign of the pair r, in a query. */
export const lastSign = Prisma.sql`max(r.startedAt,
  COALESCE((SELECT MAX(heldOn) FROM PairMeeting WHERE pairId = r.id), ''), COALESCE((SELECT MAX(saidAt) FROM PairAllWell WHERE pairId = r.id), ''))`;

/** Whether something can be asked of the pair r of the fellow f in the cohort c: both are there, and the year goes on. */
export const isOn = (
  now: Date,
) => Prisma.sql`r.endedAt IS NULL AND c.startsOn <= ${now} AND COALESCE(f.endsOn, c.endsOn) > ${now}
  AND NOT EXISTS (SELECT 1 FROM FellowshipEnding WHERE fellowId = f.id)
  AND NOT EXISTS (SELECT 1 FROM FellowshipPause b WHERE b.fellowId = f.id AND b."from" <= ${now} AND (b.until IS NULL OR b.until > ${now}))`;
