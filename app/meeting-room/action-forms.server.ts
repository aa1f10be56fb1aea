import { z } from "zod";
import { readDay } from "../cohorts/days.server.ts";
import { required } from "../ui/field-rules.ts";
import { whyField } from "./room-forms.ts";

const notADay = "Enter a real date, like 3 December 2026";

/** A day of a zone, or none. */
const day = (zone: string) =>
  z
    .string()
    .default("")
    .transform((text, context) => {
      const read = text.trim() ? readDay(text, zone) : null;
      if (read || !text.trim()) return read;
      context.addIssue({ code: "custom", message: notADay });
      return z.NEVER;
    });

/** An action that somebody sets themselves, its due day in the cohort's zone. */
export const actionForm = (zone: string) =>
  z.object({
    text: required(
      "Write what you will do",
      500,
      "Shorten what you will do to 500 characters or fewer",
    ),
    dueOn: day(zone),
    readers: z
      .enum(["me", "set"], { error: "Choose who can see it" })
      .transform((readers) => readers === "set"),
  });

export type ActionValue = z.output<ReturnType<typeof actionForm>>;

/** What came of an action. One that is carried on needs a day that is still to come. */
export const endingForm = (zone: string, now: Date) =>
  z
    .object({
      outcome: z.enum(["done", "carried", "dropped"], { error: "Choose what came of it" }),
      dueOn: day(zone),
      why: whyField,
    })
    .transform((value, context) => {
      const { outcome, dueOn } = value;
      if (outcome !== "carried") return { ...value, dueOn: null };
      if (dueOn && dueOn > now) return value;
      context.addIssue({
        code: "custom",
        path: ["dueOn"],
        message: "Enter the new due day, one that is still to come",
      });
      return z.NEVER;
    });

export type EndingValue = z.output<ReturnType<typeof endingForm>>;
