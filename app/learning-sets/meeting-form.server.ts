import { z } from "zod";
import { readWallTime } from "../cohorts/wall-time.server.ts";

/** A meeting as it is written to the database: times in UTC. */
export type MeetingValue = {
  startsAt: Date;
  endsAt: Date;
  place: string;
  link: string;
  accessNotes: string;
};

const fields = z.object({
  date: z.string({ error: "Enter the date" }),
  starts: z.string({ error: "Enter when it starts" }),
  ends: z.string({ error: "Enter when it ends" }),
  place: z
    .string({ error: "Say where the meeting is, for example “Online”" })
    .trim()
    .max(200, "Shorten the place to 200 characters or fewer"),
  link: z
    .union([
      z.literal(""),
      z.url({ protocol: /^https$/, error: "Enter a link that starts with https://" }),
    ])
    .default(""),
  accessNotes: z
    .string()
    .trim()
    .max(1000, "Shorten the access notes to 1,000 characters or fewer")
    .default(""),
});

/**
 * The form of a meeting, typed in wall time.
 * @param zone the cohort's, in which times are read
 * @param now before which no meeting may start
 */
export const meetingForm = (zone: string, now: Date) =>
  fields.transform(({ date, starts, ends, ...rest }, context): MeetingValue => {
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: "custom", path: [path], message });
      return z.NEVER;
    };
    const from = readWallTime({ date, time: starts, zone });
    if (!from.ok) return refuse(from.field === "date" ? "date" : "starts", from.message);
    const to = readWallTime({ date, time: ends, zone });
    if (!to.ok) return refuse("ends", to.message);
    if (to.at <= from.at) return refuse("ends", "The end must be after the start");
    if (from.at < now) return refuse("date", "Choose a date and time that are still to come");
    return { startsAt: from.at, endsAt: to.at, ...rest };
  });
