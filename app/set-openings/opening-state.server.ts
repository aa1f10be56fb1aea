import { DateTime } from "luxon";
import type { SetOpening } from "../generated/prisma/client.ts";

/** For how long a set stays open, and how long a question for it waits for the second person. */
const [daysOpen, daysToAnswer] = [3, 7];

/** When a set that is opened now is closed again. */
export const openUntil = (now: Date) =>
  DateTime.fromJSDate(now).plus({ days: daysOpen }).toJSDate();

/** Where a question for a set to be opened has got to. */
export type OpeningState = "waiting" | "tooOld" | "takenBack" | "open" | "over";

type Dates = Pick<SetOpening, "askedAt" | "openedAt" | "endsAt" | "withdrawnAt">;

export function openingState(
  { askedAt, openedAt, endsAt, withdrawnAt }: Dates,
  now: Date,
): OpeningState {
  if (openedAt) return withdrawnAt || !endsAt || endsAt <= now ? "over" : "open";
  if (withdrawnAt) return "takenBack";
  return DateTime.fromJSDate(askedAt).plus({ days: daysToAnswer }).toJSDate() < now
    ? "tooOld"
    : "waiting";
}
