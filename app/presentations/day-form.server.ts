import { z } from "zod";
import type { Span } from "../cohorts/span.ts";
import { periodFields, placeFields, readPeriod } from "../learning-sets/meeting-form.server.ts";
import { revision } from "../ui/field-rules.ts";

const minutesMessage = "Enter the minutes of each as a whole number from 5 to 120";

/** The form of a presentation day. @param zone the cohort's, in which times are read */
export const presentationDayForm = (zone: string, now = new Date()) =>
  z
    .object({
      ...periodFields,
      minutes: z.coerce
        .number({ error: minutesMessage })
        .int(minutesMessage)
        .min(5, minutesMessage)
        .max(120, minutesMessage),
      place: placeFields.place,
      link: placeFields.link,
      revision: revision.optional(),
    })
    .transform(({ date, starts, ends, ...rest }, context) => {
      const read = readPeriod({ date, starts, ends }, zone, now);
      if ("startsAt" in read) return { ...rest, ...read };
      context.addIssue({ code: "custom", path: [read.field], message: read.message });
      return z.NEVER;
    });

export type PresentationDayValue = z.output<ReturnType<typeof presentationDayForm>> & Span;
