import type { Energy, Influence } from "../generated/prisma/enums.ts";

/** How much somebody can move, the most first, in words. */
export const influences: Record<Influence, { name: string; hint: string }> = {
  high: { name: "High influence", hint: "It hardly happens without them" },
  some: { name: "Some influence", hint: "They make it easier, or harder" },
  low: { name: "Low influence", hint: "It goes on without them" },
};

/** Where somebody's energy is, from against to carrying it, in words. */
export const energies: Record<Energy, { name: string; hint: string }> = {
  against: { name: "Against it", hint: "They say no, or work the other way" },
  reluctant: { name: "Wary of it", hint: "They doubt it, with a reason worth hearing" },
  undecided: {
    name: "Still open",
    hint: "They have not made up their mind, or have not been asked",
  },
  inFavour: { name: "For it", hint: "They say yes when they are asked" },
  carrying: { name: "Carries it", hint: "They bring others along without you" },
};

export const influenceOrder = Object.keys(influences) as Influence[];
export const energyOrder = Object.keys(energies) as Energy[];

type Standing = { influence: Influence; energy: Energy };

/** A count in words: "one person", "3 people". */
const people = (count: number) => (count === 1 ? "One person" : `${count} people`);

/** In a sentence or two: how many there are, and where those stand whose influence is high. */
export function coalitionInWords(stakeholders: Standing[]): string {
  const high = stakeholders.filter(({ influence }) => influence === "high");
  const byEnergy = energyOrder
    .map((energy) => ({ energy, count: high.filter((one) => one.energy === energy).length }))
    .filter(({ count }) => count > 0)
    .map(({ energy, count }) => `${count} “${energies[energy].name.toLowerCase()}”`);
  if (high.length === 0)
    return `${people(stakeholders.length)}, none of them with high influence yet.`;
  const list = new Intl.ListFormat("en-GB").format(byEnergy);
  return `${people(stakeholders.length)}. Of those with high influence: ${list}.`;
}

/** Those on whom it depends most first, and of these who is against it; a stable order for list and picture. */
export const byStanding = <S extends Standing & { role: string }>(stakeholders: S[]): S[] =>
  [...stakeholders].sort(
    (one, other) =>
      influenceOrder.indexOf(one.influence) - influenceOrder.indexOf(other.influence) ||
      energyOrder.indexOf(one.energy) - energyOrder.indexOf(other.energy) ||
      one.role.localeCompare(other.role),
  );
