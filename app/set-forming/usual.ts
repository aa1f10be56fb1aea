import { aims, type Aim } from "./problem.ts";

/** Names for sets, as sets are often called. */
const trees =
  "Alder Ash Aspen Beech Birch Cedar Cherry Chestnut Elder Elm Hawthorn Hazel Holly Hornbeam Juniper Larch Laurel Lime Maple Oak Olive Pear Pine Plane Poplar Rowan Spruce Sycamore Walnut Willow Yew".split(
    " ",
  );

/**
 * How a cohort's sets are usually formed: six or seven people to a set, or else as many as a set can work with.
 * @param people how many are to be in a set
 * @returns how many sets, and how few and how many each holds
 */
export function usualSizes(people: number) {
  const sets = Math.ceil(people / 7);
  return people >= sets * 6 ? { sets, smallest: 6, largest: 7 } : { sets, smallest: 4, largest: 8 };
}

/** So many names of trees that are not taken; numbers, once there are no more. */
export function freeNames(many: number, taken: string[]): string[] {
  const numbered = Array.from({ length: many + taken.length }, (_, at) => `Set ${at + 1}`);
  return [...trees, ...numbered].filter((name) => !taken.includes(name)).slice(0, many);
}

/** What each aim is called. */
export const aimNames: Record<Aim, string> = {
  professions: "A mix of professions",
  places: "A mix of places",
  experience: "A mix of experience",
  needs: "Access needs met",
  availability: "Times at which all can meet",
  "new people": "People who were not in an earlier set together",
};

/** Each aim with the name of its field. */
export const aimFields = aims.map((aim) => ({ aim, code: aim.replace(" ", "-") }));
