import type { CoProductionLevel } from "../generated/prisma/enums.ts";

/**
 * The ladder of co-production, from doing to people, by way of doing for them, to doing with them.
 * Source: Slay and Stephens, Co-production in mental health (New Economics Foundation, 2013).
 */
export const levels: Record<CoProductionLevel, { name: string; hint: string }> = {
  coercion: { name: "Coercion", hint: "It was done to people, who had no choice" },
  educating: { name: "Educating", hint: "People were taught what was good for them" },
  informing: { name: "Informing", hint: "People were told what would happen" },
  consultation: { name: "Consultation", hint: "People were asked, and others decided" },
  engagement: { name: "Engagement", hint: "People had a say, in what others had framed" },
  coDesign: { name: "Co-design", hint: "People shaped it with us; it was carried out by us" },
  coProduction: {
    name: "Co-production",
    hint: "People and professionals decided and did it together, as equals",
  },
};

export const levelOrder = Object.keys(levels) as CoProductionLevel[];

type Rated = { byCitizen: boolean; level: CoProductionLevel };

const list = new Intl.ListFormat("en-GB");
const stepOf = (level: CoProductionLevel) => levelOrder.indexOf(level);
const nameOf = (step: number) => levels[levelOrder[step] ?? "coercion"].name.toLowerCase();

function rangeOf(steps: number[]) {
  const [lowest, highest] = [Math.min(...steps), Math.max(...steps)];
  return { lowest, highest, words: list.format([...new Set(steps)].sort().map(nameOf)) };
}

/**
 * How the two sides saw it, in words: the same, or apart and by how many steps of the ladder. No mean is taken of them.
 * @param ratings of both sides
 * @returns nothing where a side has not rated
 */
export function differenceInWords(ratings: Rated[]): string {
  const steps = (byCitizen: boolean) =>
    ratings.filter((one) => one.byCitizen === byCitizen).map(({ level }) => stepOf(level));
  const [fellows, citizens] = [steps(false), steps(true)];
  if (fellows.length === 0 || citizens.length === 0) return "";
  const [theirs, ours] = [rangeOf(citizens), rangeOf(fellows)];
  if (theirs.words === ours.words) return `Both sides saw it as ${ours.words}.`;
  const words = `Fellows saw ${ours.words}, citizens ${theirs.words}`;
  const apart = Math.max(ours.lowest - theirs.highest, theirs.lowest - ours.highest);
  if (apart <= 0) return `${words}. They overlap.`;
  const nearer = ours.lowest > theirs.highest ? "Fellows" : "Citizens";
  return `${words}. ${nearer} saw it ${apart === 1 ? "one step" : `${apart} steps`} nearer to doing it together. That gap is worth a conversation.`;
}
