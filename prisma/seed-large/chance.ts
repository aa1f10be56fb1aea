/** Repeatable chance: the same seed gives the same choices, in the same order. */
export type Chance = {
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  /** True in this share of cases, from 0 to 1. */
  happens(share: number): boolean;
  /** One of a list that is not empty. */
  oneOf<T>(list: readonly T[]): T;
  /** So many of a list, each at most once, in no order. */
  someOf<T>(list: readonly T[], count: number): T[];
};

/**
 * Chance from a whole number. Not for secrets.
 * Source of the generator: Tommy Ettinger's mulberry32, in the public domain.
 */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    happens: (share) => next() < share,
    oneOf<T>(list: readonly T[]): T {
      if (list.length === 0) throw new RangeError("Nothing to choose from");
      return list[whole(0, list.length - 1)] as T;
    },
    someOf(list, count) {
      const left = [...list];
      const wanted = Math.min(count, left.length);
      return Array.from({ length: wanted }, () => left.splice(whole(0, left.length - 1), 1)).flat();
    },
  };
}
