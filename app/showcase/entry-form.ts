import { z } from "zod";
import { optional, required } from "../ui/field-rules.ts";

const long = (what: string) => `Shorten “${what}” to 1,500 characters or fewer`;

/** Words for the public on a challenge. */
export const entryForm = z.object({
  /** The revision that the form was opened on; 0 for none. */
  revision: z.coerce
    .number({ error: "Open this form from its page, and send it again" })
    .int()
    .min(0),
  title: required(
    "Give it a title for people who know nothing of it",
    150,
    "Shorten the title to 150 characters or fewer",
  ),
  tried: required("Say what you tried", 1500, long("What we tried")),
  learned: required("Say what you learned", 1500, long("What we learned")),
  failed: optional(1500, long("What did not work")),
});

export type EntryValue = z.output<typeof entryForm>;
