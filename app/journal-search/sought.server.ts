import { endOfDay, readDay } from "../cohorts/days.server.ts";
import { type CompetencyChoice, listCompetencies } from "../competencies/framework.server.ts";
import type { Actor } from "../policy/actor.ts";
import { entries } from "../policy/journal.ts";
import { prisma } from "../server/database/client.server.ts";
import { type Scope, type Typed, scopes } from "./search-form.ts";
import { wordsIn } from "./words.ts";

/** What a search can be narrowed down by. */
export type Choices = Awaited<ReturnType<typeof readChoices>>;

/** What is searched for, once it is known to make sense. */
export type Sought = {
  words: string[];
  scope: Scope | null;
  /** A template's code. */
  template: string | null;
  competency: CompetencyChoice | null;
  from: Date | null;
  /** The last moment of the last day. */
  to: Date | null;
};

/** What the actor can narrow a search down by. Who writes nothing has nothing of their own to choose. */
export async function readChoices(actor: Actor) {
  return {
    scopes: entries.may.start(actor) ? (Object.keys(scopes) as Scope[]) : ["received" as const],
    templates: await prisma.journalTemplate.findMany({
      orderBy: { position: "asc" },
      select: { code: true, title: true },
    }),
    competencies: await listCompetencies(actor),
  };
}

const says = {
  q: "Type a word: letters or figures",
  scope: "There is no such choice of whose reflections",
  template: "There is no such template: choose one from the list",
  competency: "There is no such competency in your framework: choose one from the list",
  from: "Enter a real first day, such as 2026-12-03",
  to: "Enter a real last day, such as 2026-12-03",
} satisfies Record<keyof Typed, string>;

/** Makes sense of what was typed. What makes none is left out, and said under its field's name. */
export function makeSense(typed: Typed, choices: Choices, zone: string) {
  const errors: Record<string, string[]> = {};
  const refuse = (field: string, why: string) => {
    errors[field] = [why];
    return null;
  };
  const oneOf = <T>(field: "scope" | "template" | "competency", all: T[], id: (one: T) => string) =>
    typed[field] === ""
      ? null
      : // Where there is nothing to choose, the page has no such field.
        (all.find((one) => id(one) === typed[field]) ??
        refuse(all.length > 1 ? field : "form", says[field]));
  const day = (field: "from" | "to") =>
    typed[field].trim() === "" ? null : (readDay(typed[field], zone) ?? refuse(field, says[field]));
  const words = wordsIn(typed.q);
  if (typed.q.trim() !== "" && words.length === 0) refuse("q", says.q);
  const [from, last] = [day("from"), day("to")];
  const isBackwards = from !== null && last !== null && last < from;
  const sought: Sought = {
    words,
    scope: oneOf("scope", choices.scopes, (scope) => scope),
    template: oneOf("template", choices.templates, ({ code }) => code)?.code ?? null,
    competency: oneOf("competency", choices.competencies, ({ id }) => id),
    from,
    to: isBackwards
      ? refuse("to", "Choose a last day that does not come before the first")
      : last && endOfDay(last, zone),
  };
  return { sought, errors };
}

/** Whether anything at all is searched for. */
export const isSought = ({ words, ...filters }: Sought) =>
  words.length > 0 || Object.values(filters).some((filter) => filter !== null);
