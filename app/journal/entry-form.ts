import { z } from "zod";
import { optional, revision } from "../ui/field-rules.ts";

/** What the two ways of saving an entry have in common. */
export const entryFields = {
  title: optional(200, "Shorten the title to 200 characters or fewer"),
  revision,
};

/** What the never-lost draft sends as one writes. */
export const draftForm = z.object({
  ...entryFields,
  saveId: z.string().min(1).max(64),
  document: z.unknown(),
});
