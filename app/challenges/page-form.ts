import { z } from "zod";
import { optional, required, revision } from "../ui/field-rules.ts";

/** What a challenge's page says in words: its title, its purpose, and what is live now. */
export const pageForm = z.object({
  revision,
  title: required(
    "Say what the challenge is called",
    1000,
    "Shorten the title to 1,000 characters or fewer",
  ),
  purpose: optional(2000, "Shorten the purpose to 2,000 characters or fewer"),
  liveNow: optional(1000, "Shorten what is live now to 1,000 characters or fewer"),
});

export type PageValue = z.output<typeof pageForm>;
