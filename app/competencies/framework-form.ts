import { z } from "zod";
import { optional, required } from "../ui/field-rules.ts";
import { confirmedForm } from "../ui/confirmed.ts";
import { linesOf, longest, most } from "./framework-content.ts";

const shorten = (what: string, limit: number) =>
  `Shorten the ${what} to ${limit.toLocaleString("en-GB")} characters or fewer`;
const needed = (what: keyof typeof longest, missing: string) =>
  required(missing, longest[what], shorten(what, longest[what]));

const title = needed("title", "Enter a title");
const version = needed("version", "Enter a version, such as 2.0");
const code = needed("code", "Enter a code, such as II1");
const description = optional(longest.description, shorten("description", longest.description));

/** Lines of a text, each a text of its own. */
const lines = (what: string, each: number, count: number) =>
  z
    .string()
    .default("")
    .transform((typed) => linesOf(typed.replace(/\r\n?/g, "\n")))
    .refine((list) => list.length <= count, `Write ${count} ${what} or fewer`)
    .refine(
      (list) => list.every((line) => line.length <= each),
      `Shorten each line to ${each} characters or fewer`,
    );

/** A new draft: from which version, or from none. */
export const newDraftForm = z.object({ from: z.string().default(""), title, version });

/** What stands above the domains of a draft. */
export const aboutForm = z
  .object({
    title,
    version,
    source: needed("source", "Say who worded it, and on what"),
    levelNames: lines("levels", longest.levelName, most.levels)
      .refine((list) => list.length > 0, "Name one level or more")
      .refine(
        (list) => new Set(list.map((name) => name.toLowerCase())).size === list.length,
        "Give each level a name of its own",
      ),
  })
  .and(confirmedForm);

const place = z.coerce
  .number({ error: "Enter the place as a whole number, 1 for the first" })
  .int("Enter the place as a whole number, 1 for the first")
  .min(1, "Enter the place as a whole number, 1 for the first")
  .default(Number.MAX_SAFE_INTEGER);

export const domainForm = z.object({ code, title, description, place });

export const competencyForm = z.object({
  code,
  title,
  description,
  levels: z
    .array(optional(longest.level, shorten("words for this level", longest.level)))
    .default([]),
  statements: lines("statements", longest.statement, most.statements),
  domainId: z.string({ error: "Choose a domain" }),
  place,
});

export type AboutValue = Omit<z.output<typeof aboutForm>, "confirmed">;
export type DomainValue = z.output<typeof domainForm>;
export type CompetencyValue = z.output<typeof competencyForm>;
