/**
 * The twelve shifts of leadership, each from one end to the other, in the order in which answers to them are kept.
 * Source: our own wording on figure 1 of SCIE, Leadership in integrated care systems (Future of care 9, November 2018).
 */
export const twelveShifts: { from: string; to: string }[] = [
  { from: "Hierarchical", to: "Horizontal, multidirectional" },
  { from: "Fixed, prescriptive", to: "Adaptive, at ease with uncertainty" },
  { from: "Centred on power", to: "Seeks to influence" },
  { from: "Focused on one organisation", to: "Focused on place and whole system" },
  { from: "Territorial, centralised", to: "Shared, distributed, participatory" },
  { from: "Led by professionals", to: "Centred on people, co-productive" },
  { from: "Transactional", to: "Built on relationships" },
  { from: "Accountable upwards", to: "Accountable to people and communities" },
  { from: "Self-interested", to: "Altruistic" },
  { from: "Short-term, on tasks", to: "Long-term, on transformation" },
  { from: "Avoids conflict", to: "Surfaces conflict, seeks solutions" },
  { from: "Competes", to: "Builds a shared vision and story" },
];

/** Points from one end of a shift to the other: 1 is the one that one shifts from. */
export const points = 7;

/** Where somebody stands on a shift, and where they want to be, each a point. */
export type ShiftAnswer = { now: number; wanted: number };
