import type { MidYearSide } from "../generated/prisma/enums.ts";

/** The sides of a mid-year review, in the order in which they are named. */
export const sideOrder: MidYearSide[] = ["fellow", "mentor", "sponsor", "faculty"];

const list = new Intl.ListFormat("en-GB");

/** "fellow, mentor and sponsor" */
export const namedSides = (sides: MidYearSide[]): string =>
  list.format(sideOrder.filter((side) => sides.includes(side)));

/** Whether every side that there is has done something. A review with nobody on a side does not wait for it. */
export const allHave = (there: MidYearSide[], have: MidYearSide[]): boolean =>
  there.every((side) => have.includes(side));

/** The questions that each side prepares, apart. */
export const questions = [
  {
    name: "goesWell",
    label: "What goes well?",
    hint: "Something that happened, rather than a mark",
  },
  { name: "isHard", label: "What is hard?", hint: "For you, too" },
  {
    name: "toChange",
    label: "What needs to change for the second half?",
    hint: "In the work, in the support, in how you work together",
  },
  { name: "willDo", label: "What will you do?", hint: "You yourself, and by when" },
] as const;

export type PreparedText = Record<(typeof questions)[number]["name"], string>;
