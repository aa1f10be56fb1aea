import { DateTime } from "luxon";
import { z } from "zod";
import type { Span } from "../cohorts/span.ts";
import { readWallTime } from "../cohorts/wall-time.server.ts";
import { confirmedForm } from "../ui/confirmed.ts";
import { optional, required } from "../ui/field-rules.ts";

/** A meeting as it is written to the database: times in UTC. */
export type MeetingValue = Span & { place: string; link: string; accessNotes: string };

/** How far ahead a set plans; past that, a year was mistyped. */
const yearsAhead = 2;

/** Where a meeting is, and how one gets in. */
export const placeFields = {
  place: required(
    "Say where the meeting is, for example “Online”",
    200,
    "Shorten the place to 200 characters or fewer",
  ),
  link: z
    .union([
      z.literal(""),
      z
        .url({ protocol: /^https$/, error: "Enter a link that starts with https://" })
        .max(500, "Shorten the link to 500 characters or fewer"),
    ])
    .default(""),
  accessNotes: optional(1000, "Shorten the access notes to 1,000 characters or fewer"),
};

/** When a meeting is, as it is typed. */
export const periodFields = {
  date: z.string({ error: "Enter the date" }),
  starts: z.string({ error: "Enter when it starts" }),
  ends: z.string({ error: "Enter when it ends" }),
};

type Typed = { date: string; starts: string; ends: string };

/**
 * Reads when a meeting is, typed in wall time.
 * @param zone the cohort's, in which times are read
 * @param now before which no meeting may start
 * @returns the span, or which field is wrong and how
 */
export function readPeriod(
  { date, starts, ends }: Typed,
  zone: string,
  now: Date,
): Span | { field: keyof Typed; message: string } {
  const wrong = (field: keyof Typed, message: string) => ({ field, message });
  const from = readWallTime({ date, time: starts, zone });
  if (!from.ok) return wrong(from.field === "date" ? "date" : "starts", from.message);
  const to = readWallTime({ date, time: ends, zone });
  if (!to.ok) return wrong("ends", to.message);
  if (to.at <= from.at) return wrong("ends", "The end must be after the start");
  if (from.at < now) return wrong("date", "Choose a date and time that are still to come");
  const horizon = DateTime.fromJSDate(now).plus({ years: yearsAhead }).toJSDate();
  if (from.at > horizon) return wrong("date", "Choose a date within the next two years");
  return { startsAt: from.at, endsAt: to.at };
}

/** The form of a meeting, typed in wall time. @param zone, now as for `readPeriod` */
export const meetingForm = (zone: string, now: Date) => spanForm(zone, now).and(confirmedForm);

const spanForm = (zone: string, now: Date) =>
  z.object({ ...periodFields, ...placeFields }).transform((typed, context): MeetingValue => {
    const { date, starts, ends, ...place } = typed;
    const read = readPeriod({ date, starts, ends }, zone, now);
    if (!("field" in read)) return { ...read, ...place };
    context.addIssue({ code: "custom", path: [read.field], message: read.message });
    return z.NEVER;
  });

const seen = z.object({
  sequence: z.coerce
    .number({ error: "Open this form from the meeting’s page, and send it again" })
    .int()
    .nonnegative(),
});

/** As `meetingForm`, for a meeting that stands, with the SEQUENCE at which its form was opened. */
export const changeForm = (zone: string, now: Date) => meetingForm(zone, now).and(seen);
