import { z } from "zod";
import { handedIn } from "../files/handed-in.ts";
import { optional } from "../ui/field-rules.ts";
import { readLinks } from "./update-links.ts";

const text = (question: string) =>
  optional(2000, `Shorten “${question}” to 2,000 characters or fewer`);

/** A monthly update: something in at least one of the three. */
export const updateForm = z
  .object({
    /** When what one writes on was saved; nothing for a new one. */
    seen: z.string().default(""),
    learned: text("Learned"),
    stuck: text("Stuck"),
    next: text("Next"),
    links: z
      .string()
      .default("")
      .transform((typed, context) => {
        const read = readLinks(typed);
        if ("links" in read) return read.links;
        context.addIssue({ code: "custom", message: read.wrong });
        return z.NEVER;
      }),
    file: handedIn(),
  })
  .refine((update) => update.learned || update.stuck || update.next, {
    path: ["learned"],
    error: "Write a line in at least one of the three",
  });
