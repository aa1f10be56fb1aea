import type { ImpactConfidence, ImpactSide } from "../generated/prisma/enums.ts";

/** The three sides of the Triple Aim (Berwick, Nolan and Whittington 2008), in their order. */
export const sides: Record<ImpactSide, { name: string; asks: string }> = {
  experience: {
    name: "Experience and quality",
    asks: "What is it like now for those who need care, and is it better and safer care?",
  },
  population: {
    name: "Population health and equity",
    asks: "Who is healthier or freer for it, and who was not reached?",
  },
  cost: {
    name: "Cost",
    asks: "What does it take, and what does it save, in money, time and carbon?",
  },
};

/** How sure one is, in words. */
export const confidences: Record<ImpactConfidence, { name: string; hint: string }> = {
  low: { name: "Low confidence", hint: "A first sign: a few voices, or a short time" },
  some: { name: "Some confidence", hint: "More than one source says so" },
  high: {
    name: "High confidence",
    hint: "Several sources agree over time, and we looked for what speaks against it",
  },
};
