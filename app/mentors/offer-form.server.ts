import { DateTime } from "luxon";
import { z } from "zod";
import { readDay } from "../cohorts/days.server.ts";
import { optional } from "../ui/field-rules.ts";

const box = z
  .literal("yes")
  .optional()
  .transform((value) => value === "yes");
const line = (what: string) => optional(200, `Shorten ${what} to 200 characters or fewer`);
const text = (what: string) => optional(1_000, `Shorten ${what} to 1,000 characters or fewer`);
const howMany = "Enter how many fellows at once, as a number from 1 to 20";

/** The form of an offer to mentor or coach. @param zone in which its day is meant */
export const offerForm = (zone: string) =>
  z
    .object({
      mentors: box,
      coaches: box,
      capacity: z.coerce.number({ error: howMany }).int(howMany).min(1, howMany).max(20, howMany),
      place: line("the place"),
      availability: text("when you have time"),
      languages: line("the languages"),
      interests: text("your interests"),
      offers: text("what you offer"),
      supervisedOn: z.string().default(""),
    })
    .transform(({ supervisedOn: typed, ...offer }, context) => {
      const wrong = (path: string, message: string) => {
        context.addIssue({ code: "custom", path: [path], message });
        return z.NEVER;
      };
      if (!offer.mentors && !offer.coaches)
        return wrong("mentors", "Tick whether you offer to mentor, to coach, or both");
      if (!typed) return { ...offer, supervisedOn: null };
      const supervisedOn = readDay(typed, zone);
      if (!supervisedOn || supervisedOn > DateTime.now().toJSDate())
        return wrong("supervisedOn", "Enter a day that is past, like 3 December 2025");
      return { ...offer, supervisedOn };
    });

export type OfferValue = z.output<ReturnType<typeof offerForm>>;
