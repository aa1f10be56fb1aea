import { z } from "zod";
import { readDay } from "../cohorts/days.server.ts";

const realDate = "Enter a real date, like 3 December 2026";

/** A day that has to be there. @param missing what to say when it is not */
export const day = (zone: string, missing: string) =>
  z.string({ error: missing }).transform((typed, context) => {
    const read = readDay(typed, zone);
    if (read) return read;
    context.addIssue({ code: "custom", message: typed.trim() ? realDate : missing });
    return z.NEVER;
  });

/** A day that may be left out. */
export const dayOrNone = (zone: string) =>
  z
    .string()
    .default("")
    .transform((typed, context) => {
      if (!typed.trim()) return null;
      const read = readDay(typed, zone);
      if (read) return read;
      context.addIssue({ code: "custom", message: realDate });
      return z.NEVER;
    });
