import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assign } from "../../../app/mentors/assign.ts";
import {
  type Matching,
  type Offer,
  type Seeker,
  proposePairs,
  rankOffers,
} from "../../../app/mentors/propose-pairs.ts";

const words = ["choirs", "handovers", "allotments", "queues"];
const said = fc.record({
  languages: fc.constantFrom("", "English", "Igbo, English", "Welsh and English", "some Igbo"),
  interests: fc.subarray(words).map((some) => some.join(", ")),
  place: fc.constantFrom("", "Barnet", "Camden"),
});
const named = <T extends object>(prefix: string, of: fc.Arbitrary<T>, maxLength: number) =>
  fc
    .array(of, { maxLength })
    .map((all) => all.map((one, at) => ({ ...one, id: `${prefix}${at}`, name: `${prefix}${at}` })));

const matching: fc.Arbitrary<Matching> = fc
  .record({
    seekers: named("fellow-", said, 5),
    offers: named(
      "offer-",
      fc.tuple(said, fc.integer({ min: -1, max: 3 })).map(([one, room]) => ({ ...one, room })),
      4,
    ),
  })
  .chain(({ seekers, offers }) =>
    fc
      .subarray(
        seekers.flatMap(({ id: seekerId }) =>
          offers.map(({ id: offerId }) => ({ seekerId, offerId })),
        ),
      )
      .map((apart) => ({ seekers, offers, apart })),
  );

const isApart = ({ apart }: Matching, seekerId: string, offerId: string) =>
  apart.some((one) => one.seekerId === seekerId && one.offerId === offerId);

describe("a proposal", () => {
  test("keeps to everybody's room, and pairs nobody twice or with whom they are kept apart from", () => {
    fc.assert(
      fc.property(matching, (given) => {
        const pairs = proposePairs(given);
        expect(new Set(pairs.map(({ seekerId }) => seekerId)).size).toBe(pairs.length);
        for (const { id, room } of given.offers)
          expect(pairs.filter(({ offerId }) => offerId === id).length).toBeLessThanOrEqual(
            Math.max(0, room),
          );
        for (const { seekerId, offerId, reasons } of pairs) {
          expect(isApart(given, seekerId, offerId)).toBe(false);
          expect(reasons.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test("is the same for the same people in whatever order they come", () => {
    fc.assert(
      fc.property(matching, ({ seekers, offers, apart }) => {
        const turned = {
          seekers: [...seekers].reverse(),
          offers: [...offers].reverse(),
          apart: [...apart].reverse(),
        };
        expect(proposePairs(turned)).toEqual(proposePairs({ seekers, offers, apart }));
      }),
    );
  });

  test("offers nobody to choose whom a proposal could not take", () => {
    fc.assert(
      fc.property(matching, (given) => {
        for (const seeker of given.seekers)
          for (const { id, room } of rankOffers(seeker, given)) {
            expect(room).toBeGreaterThan(0);
            expect(isApart(given, seeker.id, id)).toBe(false);
          }
      }),
    );
  });
});

type Best = { pairs: number; worth: number; unevenness: number };

/** Every assignment that there is, tried one after the other: the best of them. */
function bestOf(
  worths: (number | null)[][],
  rooms: number[],
  at = 0,
  load = rooms.map(() => 0),
): Best {
  if (at === worths.length)
    return { pairs: 0, worth: 0, unevenness: load.reduce((all, n) => all + (n * (n - 1)) / 2, 0) };
  const tried = [bestOf(worths, rooms, at + 1, load)];
  rooms.forEach((room, offer) => {
    const value = worths[at]![offer]!;
    if (value === null || load[offer]! >= room) return;
    const more = load.map((n, index) => (index === offer ? n + 1 : n));
    const rest = bestOf(worths, rooms, at + 1, more);
    tried.push({ ...rest, pairs: rest.pairs + 1, worth: rest.worth + value });
  });
  return tried.sort(
    (a, b) => b.pairs - a.pairs || b.worth - a.worth || a.unevenness - b.unevenness,
  )[0]!;
}

test("an assignment pairs as many as any could, is worth the most of those, and is spread the most evenly", () => {
  const worth = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
  const given = fc
    .tuple(
      fc.integer({ min: 0, max: 5 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 }),
    )
    .chain(([seekers, rooms]) =>
      fc.record({
        rooms: fc.constant(rooms),
        worths: fc.array(fc.array(worth, { minLength: rooms.length, maxLength: rooms.length }), {
          minLength: seekers,
          maxLength: seekers,
        }),
      }),
    );
  fc.assert(
    fc.property(given, ({ rooms, worths }) => {
      const found = assign(worths.length, rooms, (seeker, offer) => worths[seeker]![offer]!);
      const load = rooms.map((_, offer) => found.filter((one) => one === offer).length);
      const reached: Best = {
        pairs: found.filter((one) => one !== null).length,
        worth: found.reduce<number>(
          (all, offer, seeker) => all + (offer === null ? 0 : worths[seeker]![offer]!),
          0,
        ),
        unevenness: load.reduce((all, n) => all + (n * (n - 1)) / 2, 0),
      };
      expect(reached).toEqual(bestOf(worths, rooms));
    }),
    { numRuns: 500 },
  );
});

describe("the reasons", () => {
  const seeker: Seeker = {
    id: "ben",
    languages: "English, Igbo",
    place: "Barnet",
    interests: "Community choirs, and why handovers go wrong",
  };
  const offer = (more: Partial<Offer>): Offer => ({
    id: "one",
    name: "Inês Carvalho",
    room: 1,
    languages: "English",
    interests: "",
    place: "",
    ...more,
  });
  const reasons = (more: Partial<Offer>) =>
    proposePairs({ seekers: [seeker], offers: [offer(more)], apart: [] })[0]?.reasons;

  test("say what the two share, in words", () => {
    expect(reasons({ languages: "IGBO" })).toEqual(["Both speak Igbo"]);
    expect(reasons({ interests: "Handovers; choirs" })).toEqual([
      "Both speak of choirs and handovers",
    ]);
    expect(reasons({ place: " barnet" })).toEqual(["Both are in barnet"]);
  });

  test("say that there is room, where English is all that they share", () => {
    expect(reasons({ room: 2 })).toEqual(["Inês Carvalho has room for 2"]);
  });

  test("go before the order of names: who shares the most is proposed", () => {
    const [first] = rankOffers(seeker, {
      offers: [offer({ id: "a" }), offer({ id: "b", languages: "Igbo" })],
      apart: [],
    });
    expect(first?.id).toBe("b");
  });
});

test("a cohort of sixty and two hundred offers are proposed at once", () => {
  const seekers = Array.from({ length: 60 }, (_, at) => ({
    id: `fellow-${at}`,
    languages: at % 3 ? "Welsh" : "Igbo",
    place: `Place ${at % 7}`,
    interests: words[at % 4]!,
  }));
  const offers = Array.from({ length: 200 }, (_, at) => ({
    id: `offer-${at}`,
    name: "",
    room: at % 4,
    languages: "Welsh",
    place: `Place ${at % 5}`,
    interests: words[at % 3]!,
  }));
  expect(proposePairs({ seekers, offers, apart: [] })).toHaveLength(60);
});
