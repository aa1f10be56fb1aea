import { z } from "zod";
import { daysAfter, readDay } from "../cohorts/days.server.ts";
import { readWallTime, showDay } from "../cohorts/wall-time.server.ts";
import { placeFields } from "../learning-sets/meeting-form.server.ts";
import { modes } from "../mentoring/meeting-words.ts";
import { mostAtOnce } from "./slot-rules.ts";
import { slotTimes } from "./slot-times.server.ts";

/** A whole number that is typed. @param within in words: "from 15 to 240" */
const whole = (what: string, least: number, most: number) => {
  const message = `Enter ${what} as a whole number from ${least} to ${most}`;
  return z.coerce.number({ error: message }).int(message).min(least, message).max(most, message);
};

const meansFields = {
  mode: z.enum(modes, { error: "Choose how you meet" }),
  place: placeFields.place,
  link: placeFields.link,
  cancelHours: whole("the hours before which it can be cancelled", 0, 336),
};

/** The form of how one meets, and until when a booking can be cancelled. */
export const meansForm = z.object(meansFields);

export type MeansValue = z.output<typeof meansForm>;

type Cohort = { zone: string; endsOn: Date };

/**
 * The form with which slots are given: when, how many, how often, and how one meets.
 * @param cohort in whose zone times are read, and after whose end there is none
 * @param now before which none can begin
 */
export const slotForm = ({ zone, endsOn }: Cohort, now: Date) =>
  z
    .object({
      ...meansFields,
      kind: z.enum(["coach", "coConsulting"], { error: "Choose what it is for" }),
      date: z.string({ error: "Enter the date" }),
      starts: z.string({ error: "Enter when the first starts" }),
      minutes: whole("the minutes of one", 15, 240),
      perDay: whole("how many on a day", 1, 12),
      buffer: whole("the minutes between two", 0, 120),
      weeks: whole("the weeks between two days", 0, 8),
      until: z.string().default(""),
      /** The slots that were ticked, by when they begin. */
      chosen: z.record(z.string(), z.literal("yes")).default({}).transform(Object.keys),
    })
    .transform(({ date, starts, until, ...rest }, context) => {
      const refuse = (path: string, message: string) => {
        context.addIssue({ code: "custom", path: [path], message });
        return z.NEVER;
      };
      const first = readWallTime({ date, time: starts, zone });
      if (!first.ok) return refuse(first.field === "date" ? "date" : "starts", first.message);
      if (first.at < now) return refuse("date", "Choose a date and time that are still to come");
      const { minutes, perDay, buffer, weeks } = rest;
      const day = perDay * minutes + (perDay - 1) * buffer;
      const midnight = daysAfter(first.at, 1, zone);
      if (first.at.getTime() + day * 60_000 > midnight.getTime())
        return refuse("perDay", "The last of the day would end after midnight: offer fewer");
      const lastDay = weeks === 0 ? first.at : readDay(until, zone);
      if (!lastDay) return refuse("until", "Enter the last day, like 3 June 2027");
      const end = daysAfter(lastDay, 1, zone);
      if (end <= first.at) return refuse("until", "The last day is before the first");
      if (daysAfter(lastDay, 0, zone) > endsOn)
        return refuse(
          weeks === 0 ? "date" : "until",
          `The cohort ends on ${showDay(endsOn, zone)}: choose that day, or one before it`,
        );
      const plan = { first: first.at, minutes, perDay, buffer, weeks, until: end, zone };
      const { spans, leftOut } = slotTimes(plan, mostAtOnce);
      if (spans.length > mostAtOnce)
        return refuse(
          weeks === 0 ? "perDay" : "until",
          `These are more than ${mostAtOnce} slots. Give ${mostAtOnce} at most at once: end sooner, or offer fewer a day`,
        );
      return { ...rest, spans, leftOut };
    });

export type SlotValue = z.output<ReturnType<typeof slotForm>>;
