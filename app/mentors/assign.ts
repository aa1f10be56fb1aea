/** How much a pairing of one who seeks with one who offers is worth; null where the two must not be paired. */
export type Worth = (seeker: number, offer: number) => number | null;

/** What a unit of worth counts against the spread: it goes before any difference in how many each has. */
const unit = 1_000;

/**
 * Pairs as many seekers as can be, none with two offers and no offer beyond its room; of all such pairings one that is worth
 * the most, and of those one that spreads the seekers evenly. Shortest augmenting paths in the flow from seekers to offers, each
 * further seeker of an offer costing a little more than the one before (Ahuja, Magnanti and Orlin, Network Flows, 1993, ch. 9).
 * @param rooms how many seekers each offer has room for
 * @returns for each seeker the offer, or null; the same for the same input
 */
export function assign(seekers: number, rooms: number[], worth: Worth): (number | null)[] {
  const of: (number | null)[] = Array.from({ length: seekers }, () => null);
  const load = rooms.map(() => 0);
  for (;;) {
    const path = cheapestPath(of, load, rooms, worth);
    if (!path) return of;
    // From the end, where an offer has room, back to a seeker who had none.
    for (const [seeker, offer] of path) of[seeker] = offer;
    load[path[0]![1]]! += 1;
  }
}

type Step = [seeker: number, offer: number];

/** The cheapest way to pair one more: who moves to which offer, the last of the way first; null when nobody can be. */
function cheapestPath(
  of: (number | null)[],
  load: number[],
  rooms: number[],
  worth: Worth,
): Step[] | null {
  const toSeeker = of.map((offer) => (offer === null ? 0 : Infinity));
  const toOffer = rooms.map(() => Infinity);
  const cameBy: number[] = rooms.map(() => -1);
  const queue = of.flatMap((offer, seeker) => (offer === null ? [seeker] : []));
  const isQueued = of.map((offer) => offer === null);
  while (queue.length > 0) {
    const seeker = queue.shift()!;
    isQueued[seeker] = false;
    rooms.forEach((room, offer) => {
      const value = room > 0 && of[seeker] !== offer ? worth(seeker, offer) : null;
      if (value === null || toSeeker[seeker]! - value * unit >= toOffer[offer]!) return;
      toOffer[offer] = toSeeker[seeker]! - value * unit;
      cameBy[offer] = seeker;
      of.forEach((current, other) => {
        if (current !== offer) return;
        const cost = toOffer[offer]! + worth(other, offer)! * unit;
        if (cost >= toSeeker[other]!) return;
        toSeeker[other] = cost;
        if (!isQueued[other]) queue.push(other);
        isQueued[other] = true;
      });
    });
  }
  const open = rooms.flatMap((room, offer) =>
    load[offer]! < room && toOffer[offer]! < Infinity ? [offer] : [],
  );
  const costOf = (offer: number) => toOffer[offer]! + load[offer]!;
  const [first, ...others] = open;
  if (first === undefined) return null;
  const last = others.reduce((best, one) => (costOf(one) < costOf(best) ? one : best), first);
  return stepsTo(last, of, cameBy);
}

function stepsTo(last: number, of: (number | null)[], cameBy: number[]): Step[] {
  const steps: Step[] = [];
  for (let offer: number | null = last; offer !== null;) {
    const seeker: number = cameBy[offer]!;
    steps.push([seeker, offer]);
    offer = of[seeker]!;
  }
  return steps;
}
