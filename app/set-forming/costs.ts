import type { Aim, Problem } from "./problem.ts";

/** The sets with their people, each by where they stand among the fellows. */
export type Sets = number[][];

/**
 * What a set costs: first the rules that it breaks, then each aim in its order, then who would have to move into it from a set that
 * stands, all of them counted in whole numbers of which less is better.
 */
export type SetCost = (members: readonly number[], seat: number) => number[];

/** The first of what a set costs: how often it breaks a rule. */
export const rules = 0;

/** Counts what a set costs, for one problem. Comparing two people is looked up, since it is done millions of times. */
export function costOf(problem: Problem): SetCost {
  const { fellows, seats, bounds, mayBeAlone } = problem;
  const count = fellows.length;
  const apart = pairs(problem);
  const together = new Uint8Array(count * count);
  const place = numbersOf(fellows.map(({ place }) => place));
  const profession = numbersOf(fellows.map(({ profession }) => profession));
  const ofProfession = tally(profession);
  for (const [one, { earlierSets }] of fellows.entries())
    for (const [other, fellow] of fellows.entries())
      if (fellow.earlierSets.some((set) => earlierSets.includes(set)))
        together[one * count + other] = 1;
  const known = fellows.flatMap(({ experience }) => experience ?? []);
  const usual = known.reduce((sum, years) => sum + years, 0) / Math.max(1, known.length);
  const withSeat = seats.map((seat) =>
    fellows.map((fellow) => (isBound(problem, seat.facilitator?.id, fellow.id) ? 1 : 0)),
  );
  const unmet = seats.map(({ meets }) =>
    fellows.map(({ needs }) => needs.filter((need) => !meets.includes(need)).length),
  );
  const standing = new Set(seats.flatMap((seat) => seat.standing ?? []));
  const moves = seats.map((seat) =>
    fellows.map(({ id }) => (standing.has(id) && !seat.standing?.includes(id) ? 1 : 0)),
  );
  const asked = [...new Set(fellows.flatMap(({ free }) => free))];
  const isFree = asked.map((time) => fellows.map(({ free }) => free.includes(time)));

  const sumOfPairs = (members: readonly number[], of: Uint8Array) => {
    let sum = 0;
    for (let at = 0; at < members.length; at++)
      for (let next = at + 1; next < members.length; next++)
        sum += of[members[at]! * count + members[next]!]!;
    return sum;
  };
  const alone = (members: readonly number[]) =>
    mayBeAlone
      ? 0
      : members.filter((one) => {
          const kind = profession[one]!;
          if (kind === 0 || ofProfession.get(kind) === 1) return false;
          return !members.some((other) => other !== one && profession[other] === kind);
        }).length;

  const measures: Record<Aim, (members: readonly number[], seat: number) => number> = {
    // Two of a profession are company; each beyond crowds the others out, and more so with each.
    professions: (members) => crowding(members, profession, 2),
    places: (members) => crowding(members, place, 1),
    experience: (members) => {
      const years = members.flatMap((one) => fellows[one]!.experience ?? []);
      const sum = years.reduce((total, one) => total + one - usual, 0);
      return Math.round(Math.abs(sum));
    },
    needs: (members, seat) => members.reduce((sum, one) => sum + unmet[seat]![one]!, 0),
    availability: (members) =>
      members.length -
      Math.max(0, ...isFree.map((free) => members.filter((one) => free[one]).length)),
    "new people": (members) => sumOfPairs(members, together),
  };
  const measured = problem.aims.map((aim) => measures[aim]);
  return (members, seat) => [
    sumOfPairs(members, apart) +
      alone(members) +
      members.reduce((sum, one) => sum + withSeat[seat]![one]!, 0) +
      Math.max(0, bounds.smallest - members.length, members.length - bounds.largest),
    ...measured.map((measure) => measure(members, seat)),
    standing.size === 0 ? 0 : members.reduce((sum, one) => sum + moves[seat]![one]!, 0),
  ];
}

/** Whether a bond keeps two people apart, or they are the same. */
export const isBound = ({ bonds }: Problem, one: string | undefined, other: string) =>
  one === other ||
  bonds.some(({ from, to }) => (from === one && to === other) || (from === other && to === one));

/** For any two fellows, how many rules keep them apart: one host, or a bond. */
function pairs({ fellows, bonds }: Problem) {
  const count = fellows.length;
  const apart = new Uint8Array(count * count);
  const at = new Map(fellows.map(({ id }, index) => [id, index]));
  for (const [one, { host }] of fellows.entries())
    for (const [other, fellow] of fellows.entries())
      if (one !== other && host && fellow.host?.id === host.id) apart[one * count + other]! += 1;
  for (const { from, to } of bonds) {
    const [one, other] = [at.get(from), at.get(to)];
    if (one === undefined || other === undefined) continue;
    apart[one * count + other]! += 1;
    apart[other * count + one]! += 1;
  }
  return apart;
}

/** Each text as a number; nothing is 0. */
function numbersOf(texts: string[]) {
  const numbers = new Map<string, number>([["", 0]]);
  return texts.map((text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
}

function tally(numbers: readonly number[]) {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

/** Pairs of a kind, beyond as many as are welcome. */
function crowding(members: readonly number[], kinds: readonly number[], welcome: number) {
  let sum = 0;
  for (const [kind, many] of tally(members.map((one) => kinds[one]!)))
    if (kind !== 0 && many > welcome) sum += ((many - welcome) * (many - welcome + 1)) / 2;
  return sum;
}
