import { z } from "zod";

const title = z
  .string()
  .trim()
  .max(200, "Shorten the title to 200 characters or fewer")
  .default("");
const revision = z.coerce.number().int().positive();

/** The writing page's form, beside the text itself. */
export const entryForm = z.object({ title, revision });

/** What the never-lost draft sends as one writes. */
export const draftForm = z.object({
  saveId: z.string().min(1).max(64),
  revision,
  title,
  document: z.unknown(),
});
