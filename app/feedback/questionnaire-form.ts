import { z } from "zod";
import { optional, required } from "../ui/field-rules.ts";

/** The groups of raters that a questionnaire may have, with what they are called unless a programme says otherwise. */
export const raterGroups = [
  { code: "sponsor", title: "Sponsor or manager", anonymous: false },
  { code: "host-peers", title: "Peers in the host organisation", anonymous: true },
  { code: "cohort-peers", title: "Fellows in the cohort", anonymous: true },
  { code: "wider-team", title: "Wider team and partners", anonymous: true },
  { code: "citizens", title: "Citizens", anonymous: true },
];

/** How many answers the scale has, "unable to comment" apart. */
const answers = 5;

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

const groupTitle = optional(80, "Shorten this group’s name to 80 characters or fewer");

/**
 * A questionnaire as it is brought in: its statements as a file, and everything else that raters read, in the programme's own
 * language. Groups whose name is left out are left out.
 */
export const questionnaireForm = z
  .object({
    file: z.custom<File>((value) => value instanceof Blob, "Choose a file"),
    title: required("Enter a title", 200, "Shorten the title to 200 characters or fewer"),
    version: required("Enter a version, such as 1.0", 20, "Shorten the version to 20 characters"),
    stem: required(
      "Enter the words before each statement",
      100,
      "Shorten these words to 100 characters",
    ),
    selfStem: required(
      "Enter the words before each statement about oneself",
      100,
      "Shorten these words to 100 characters",
    ),
    scale: required(
      "Enter the five answers, a line each",
      400,
      "Shorten the answers to 60 characters each",
    )
      .transform(linesOf)
      .refine((lines) => lines.length === answers, "Enter five answers, a line each, lowest first")
      .refine(
        (lines) => lines.every((line) => line.length <= 60),
        "Shorten the answers to 60 characters each",
      ),
    unableToComment: required(
      "Enter the answer for who cannot say",
      60,
      "Shorten it to 60 characters",
    ),
    openQuestions: optional(2000, "Shorten the questions to 300 characters each")
      .transform(linesOf)
      .refine((lines) => lines.length <= 6, "Six open questions are the most")
      .refine(
        (lines) => lines.every((line) => line.length <= 300),
        "Shorten the questions to 300 characters each",
      ),
    ...Object.fromEntries(raterGroups.map(({ code }) => [`group-${code}`, groupTitle])),
  })
  .transform((typed, context) => {
    const titles = typed as Record<string, unknown>;
    const groups = raterGroups.flatMap((group) => {
      const title = String(titles[`group-${group.code}`] ?? "");
      return title ? [{ ...group, title }] : [];
    });
    if (!groups.some(({ anonymous }) => anonymous))
      context.addIssue({
        code: "custom",
        path: [`group-${raterGroups[1]?.code}`],
        message: "Name at least one group that answers without a name",
      });
    return { ...typed, groups };
  });
export type QuestionnaireValue = z.output<typeof questionnaireForm>;
