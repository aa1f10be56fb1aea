import { othersGroup } from "./questionnaire.ts";

/*
 * Which answers of a 360 may be seen, and by which figures. The principle: a statement's answers are first cut into groups of
 * people that do not overlap, each of at least the minimum (or not anonymous at all); a figure is given for each of those, and
 * every other figure of a report is worked out from the figures that are shown, as they are shown. So there is no total from
 * which a hidden group could be taken away, and nothing that a hidden answer could change.
 */

/** One rater's answers: by statement's number a value of the scale, or null for "unable to comment"; comments by question. */
export type Reply = {
  group: string;
  answers: readonly (number | null)[];
  comments: readonly string[];
};

export type Disclosing = {
  groups: readonly { code: string; anonymous: boolean }[];
  statements: number;
  /** Fewest answers of an anonymous group for a statement to be shown by itself. */
  minimum: number;
  /** How many were asked, by group. */
  asked: Readonly<Record<string, number>>;
  replies: readonly Reply[];
};

/** A mean of a group's answers, to one decimal. */
export type Figure = { group: string; mean: number };

export type Disclosed = {
  /** By group asked and answered; `answered` is null where so few answered that the number itself could point at somebody. */
  responses: { group: string; asked: number; answered: number | null }[];
  /** By statement: the groups shown, and the lowest and highest answer of the anonymous ones among them. */
  statements: { figures: Figure[]; spread: { low: number; high: number } | null }[];
  comments: { question: number; group: string; text: string }[];
};

/**
 * What may be shown of the answers to one fellow's 360. Rules that may not be broken: a group that is not anonymous is shown as
 * it is; another needs `minimum` answers to the statement after "unable to comment" is taken out; those below are merged, and
 * shown as all others where they reach it together, or not at all.
 * @param shuffle gives the comments in an order that says nothing of who wrote them or when; must not be predictable
 */
export function disclose(
  { groups, statements, minimum, asked, replies }: Disclosing,
  shuffle: <Item>(items: Item[]) => Item[],
): Disclosed {
  const cut = (taking: (reply: Reply) => boolean) => shownGroups(groups, minimum, replies, taking);
  const byStatement = Array.from({ length: statements }, (_, number) => {
    const shown = cut(({ answers }) => typeof answers[number] === "number");
    const values = (part: Part) => part.replies.map(({ answers }) => answers[number] as number);
    const unnamed = shown.filter((part) => part.anonymous).flatMap(values);
    return {
      figures: shown.map((part) => ({ group: part.group, mean: toOneDecimal(mean(values(part))) })),
      spread: unnamed.length ? { low: Math.min(...unnamed), high: Math.max(...unnamed) } : null,
    };
  });
  const parts = cut(() => true);
  const comments = parts.flatMap(({ group, replies: own }) =>
    own.flatMap((reply) =>
      reply.comments.flatMap((text, question) =>
        text.trim() ? [{ question, group, text: text.trim() }] : [],
      ),
    ),
  );
  return {
    responses: countResponses(groups, asked, parts),
    statements: byStatement,
    comments: shuffle(comments),
  };
}

type Part = { group: string; anonymous: boolean; replies: Reply[] };

/** The parts into which those replies fall that are taken: none anonymous is smaller than the minimum, none overlaps another. */
function shownGroups(
  groups: Disclosing["groups"],
  minimum: number,
  replies: readonly Reply[],
  taking: (reply: Reply) => boolean,
): Part[] {
  const parts = groups
    .map(({ code, anonymous }) => {
      const own = replies.filter((reply) => reply.group === code && taking(reply));
      return { group: code, anonymous, replies: own };
    })
    .filter((part) => part.replies.length > 0);
  const isEnough = (part: Part) => !part.anonymous || part.replies.length >= minimum;
  const rest = parts.filter((part) => !isEnough(part)).flatMap((part) => part.replies);
  const others = { group: othersGroup, anonymous: true, replies: rest };
  return [...parts.filter(isEnough), ...(isEnough(others) ? [others] : [])];
}

function countResponses(
  groups: Disclosing["groups"],
  asked: Disclosing["asked"],
  parts: Part[],
): Disclosed["responses"] {
  const named = new Set(parts.map(({ group }) => group));
  const answeredBy = (code: string) =>
    parts.find(({ group }) => group === code)?.replies.length ?? null;
  const counts = groups
    .filter(({ code, anonymous }) => (asked[code] ?? 0) > 0 && (named.has(code) || !anonymous))
    .map(({ code, anonymous }) => {
      return {
        group: code,
        asked: asked[code] ?? 0,
        answered: answeredBy(code) ?? (anonymous ? null : 0),
      };
    });
  const rest = groups.filter(({ code, anonymous }) => anonymous && !named.has(code));
  const askedOfRest = rest.reduce((sum, { code }) => sum + (asked[code] ?? 0), 0);
  if (!askedOfRest) return counts;
  return [...counts, { group: othersGroup, asked: askedOfRest, answered: answeredBy(othersGroup) }];
}

/** The mean of numbers; NaN of none. */
export const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** To one decimal, halves away from zero, as readers round. */
export const toOneDecimal = (value: number) => Math.round((value + Number.EPSILON) * 10) / 10;
