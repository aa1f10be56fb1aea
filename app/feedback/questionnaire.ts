import { z } from "zod";

const words = (most: number) => z.string().trim().min(1).max(most);

/** What a questionnaire for 360° feedback holds, besides its title and version. */
export const questionnaireContent = z.object({
  framework: z.string().default(""),
  /** What each statement goes on from: about somebody else, and about oneself. */
  stem: words(100),
  selfStem: words(100),
  /** The answers, lowest first. */
  scale: z
    .array(z.object({ value: z.number().int(), label: words(60) }))
    .min(2)
    .max(10),
  unableToComment: words(60),
  openQuestions: z.array(words(300)).max(6),
  raterGroups: z
    .array(z.object({ code: words(40), title: words(80), anonymous: z.boolean() }))
    .min(2)
    .max(10),
  minimumRatersPerAnonymousGroup: z.number().int().min(3).max(10),
  suggestedRaters: z.tuple([z.number().int(), z.number().int()]),
  gapThreshold: z.number().positive(),
  statements: z
    .array(z.object({ competency: words(20), text: words(300) }))
    .min(1)
    .max(120),
});
export type Questionnaire = z.output<typeof questionnaireContent>;
export type RaterGroup = Questionnaire["raterGroups"][number];

/** The group of the fellow's own answers, which nobody can be nominated for. */
export const selfGroup = "self";
/** What the groups that are too small to be shown by themselves become together. */
export const othersGroup = "others";

/** The groups for which a fellow can name somebody. */
export const groupsOfRaters = ({ raterGroups }: Pick<Questionnaire, "raterGroups">) =>
  raterGroups.filter(({ code }) => code !== selfGroup);

/** A group's title for a reader; that of the merged groups included. */
export const groupTitle = ({ raterGroups }: Pick<Questionnaire, "raterGroups">, code: string) =>
  code === othersGroup
    ? "All others"
    : (raterGroups.find((group) => group.code === code)?.title ?? code);

/** The numbers of a questionnaire's statements by the code of their competency, in the questionnaire's order. */
export function statementsByCompetency({ statements }: Pick<Questionnaire, "statements">) {
  const found = new Map<string, number[]>();
  statements.forEach(({ competency }, number) => {
    found.set(competency, [...(found.get(competency) ?? []), number]);
  });
  return found;
}
