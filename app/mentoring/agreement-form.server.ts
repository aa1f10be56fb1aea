import { z } from "zod";
import { readDay } from "../cohorts/days.server.ts";
import { optional, required } from "../ui/field-rules.ts";
import { type AgreementField, agreementFields } from "./agreement-fields.ts";

const most = 2_000;
const tooLong = "Shorten this to 2,000 characters or fewer";

const texts = Object.fromEntries(
  agreementFields.map(({ name, missing }) => [
    name,
    missing ? required(missing, most, tooLong) : optional(most, tooLong),
  ]),
) as unknown as Record<AgreementField["name"], z.ZodType<string>>;

/** The version that a form was opened on; 0 where there was none. */
const revision = z.coerce
  .number({ error: "Open this form from its page, and send it again" })
  .int()
  .min(0);

const hours = z.coerce
  .number({ error: "Enter the hours as a number, such as 6 or 7.5" })
  .min(0.5, "Enter at least half an hour")
  .max(200, "Enter 200 hours or fewer");

/** The form of an agreement. @param zone in which its day is meant */
export const agreementForm = (zone: string) =>
  z
    .object({ revision, ...texts, hours, reviewOn: z.string().default("") })
    .transform(({ reviewOn: typed, hours: given, ...words }, context) => {
      const reviewOn = readDay(typed, zone);
      if (!reviewOn || reviewOn <= new Date()) {
        const message = "Enter a day to come, like 3 December 2026";
        context.addIssue({ code: "custom", path: ["reviewOn"], message });
        return z.NEVER;
      }
      return { ...words, minutes: Math.round(given * 60), reviewOn };
    });

export type AgreementValue = z.output<ReturnType<typeof agreementForm>>;

export const signatureForm = z.object({
  revision,
  agreed: z.literal("yes", { error: "Tick the box to sign" }),
});
