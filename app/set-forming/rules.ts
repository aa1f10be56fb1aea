import type { Bond, Fellow, Problem } from "./problem.ts";

/** What the rules look at in somebody. */
export type Member = Pick<Fellow, "id" | "name" | "profession" | "host">;

/** A set as it would be. */
export type WouldBe = {
  members: Member[];
  facilitator: { id: string; name: string } | null;
  /** Bonds between any two people; those of others make no difference. */
  bonds: Bond[];
  /** Everybody of the cohort who may be a member of a set. */
  cohort: Member[];
} & Pick<Problem, "bounds" | "mayBeAlone">;

/** How few and how many a set works with (McGill and Beaty; Pedler). */
export const usualBounds = { smallest: 4, largest: 8 };

/**
 * What forbids a set, in sentences: two fellows of one host, somebody beside their line manager, mentor or coach, a
 * facilitator who is a member too. After the practice of action learning (Revans; McGill and Beaty; Pedler).
 */
export function forbids({ members, facilitator, bonds }: WouldBe): string[] {
  const people = facilitator ? [facilitator, ...members] : members;
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return [
    ...groupsOf(members, ({ host }) => host?.id ?? "")
      .filter((those) => those.length > 1)
      .map(
        (those) =>
          `${namesOf(those)} are placed with the same host, ${those[0]?.host?.name}. A set never holds two fellows of one host.`,
      ),
    ...bonds
      .filter(({ from, to }) => nameOf.has(from) && nameOf.has(to))
      .map(
        ({ kind, from, to }) =>
          `${nameOf.get(from)} is the ${kind} of ${nameOf.get(to)}. They cannot be in one set.`,
      ),
    ...members
      .filter(({ id }) => id === facilitator?.id)
      .map(({ name }) => `${name} facilitates the set, so cannot be a member as well.`),
  ];
}

/** What speaks against a set without forbidding it, in sentences: its size, a profession alone. */
export function advisesAgainst({ members, cohort, bounds, mayBeAlone }: WouldBe): string[] {
  const { smallest, largest } = bounds;
  const size = members.length;
  const alone = members.filter((one) => isAlone(one, members) && !isAlone(one, cohort));
  return [
    ...(size < smallest || size > largest
      ? [`A set works best with ${smallest} to ${largest} people; this one would have ${size}.`]
      : []),
    ...(mayBeAlone ? [] : alone).map(
      ({ name, profession }) =>
        `${name} would be the only ${midSentence(profession)} here, though the cohort has others.`,
    ),
  ];
}

const isAlone = ({ profession, id }: Member, among: Member[]) =>
  profession !== "" && !among.some((one) => one.profession === profession && one.id !== id);

/** People by a key; who has none stands in no group. */
export function groupsOf<M extends Member>(members: M[], keyOf: (one: M) => string): M[][] {
  const keys = [...new Set(members.map(keyOf).filter(Boolean))];
  return keys.map((key) => members.filter((one) => keyOf(one) === key));
}

/** A profession as it stands within a sentence: "nurse", but "GP". */
export const midSentence = (profession: string) =>
  profession.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Names as they are said: "Ada, Ben and Cleo". */
export const listed = (names: string[]) => list.format(names);
/** The names of some people, as they are said. */
export const namesOf = (those: Pick<Member, "name">[]) => listed(those.map(({ name }) => name));
