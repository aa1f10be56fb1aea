import { z } from "zod";
import { endOfDay, readDay } from "../cohorts/days.server.ts";
import { optional } from "../ui/field-rules.ts";
import { modes, usualThemes } from "./meeting-words.ts";

const longest = 480;
const minutesWrong = `Enter the minutes as a whole number from 1 to ${longest}`;
const mostThemes = 12;

/** What is ticked of a kind: the rest of the names of its boxes. */
const tickedOf = (boxes: Record<string, unknown>, kind: string) =>
  Object.keys(boxes).flatMap((name) =>
    name.startsWith(`${kind}-`) && boxes[name] === "yes" ? name.slice(kind.length + 1) : [],
  );

/** What is written with commas between, each thing once. */
const listIn = (text: string) => [
  ...new Set(
    text
      .split(",")
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

/** The form of a meeting of two that was held. @param zone in which its day is meant */
export const meetingForm = (zone: string, now = new Date()) =>
  z
    .looseObject({
      heldOn: z.string().default(""),
      minutes: z.coerce
        .number({ error: minutesWrong })
        .int(minutesWrong)
        .min(1, minutesWrong)
        .max(longest, minutesWrong),
      mode: z.enum(modes, { error: "Choose how you met" }),
      ownThemes: optional(200, "Shorten your own themes to 200 characters or fewer"),
      actions: optional(2_000, "Shorten what you agreed to 2,000 characters or fewer"),
      notes: optional(5_000, "Shorten the notes to 5,000 characters or fewer"),
      own: optional(5_000, "Shorten your own notes to 5,000 characters or fewer"),
      revision: z.coerce.number().int().min(0).default(0),
    })
    .transform(({ heldOn: typed, ownThemes, ...rest }, context) => {
      const heldOn = readDay(typed, zone);
      const message = !heldOn
        ? "Enter a real date, like 3 December 2026"
        : heldOn > endOfDay(now, zone)
          ? "That day is still to come. Log a meeting once you have met"
          : "";
      if (!heldOn || message) {
        context.addIssue({ code: "custom", path: ["heldOn"], message });
        return z.NEVER;
      }
      const { minutes, mode, actions, notes, own, revision } = rest;
      const usual = tickedOf(rest, "theme").flatMap((at) => usualThemes[Number(at)] ?? []);
      return {
        heldOn,
        minutes,
        mode,
        actions,
        notes,
        own,
        revision,
        themes: [...new Set([...usual, ...listIn(ownThemes)])].slice(0, mostThemes),
        goals: tickedOf(rest, "goal"),
        competencies: tickedOf(rest, "competency"),
      };
    });

export type MeetingValue = z.output<ReturnType<typeof meetingForm>>;
