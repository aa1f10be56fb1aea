import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Disclosed,
  type Disclosing,
  type Reply,
  disclose,
} from "../../../app/feedback/disclosure.ts";
import { othersGroup } from "../../../app/feedback/questionnaire.ts";

/*
 * Everything a report shows must be the same whatever those answered who may not be seen. That is stronger than to try one way
 * of taking figures from each other after the other: what nothing depends on, nothing can give away.
 */

const groups = [
  { code: "sponsor", anonymous: false },
  { code: "peers", anonymous: true },
  { code: "cohort", anonymous: true },
  { code: "team", anonymous: true },
  { code: "citizens", anonymous: true },
];
const statements = 4;
const anonymous = groups.filter((group) => group.anonymous).map(({ code }) => code);
/** The comments stay in one order, so that two reports can be compared. */
const sorted = <Item>(items: Item[]) =>
  [...items].sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));
const report = (round: Disclosing) => disclose(round, sorted);

const answer = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 });
const comments = fc.array(fc.constantFrom("", "clear", "kind", "late", "bold"), {
  minLength: 2,
  maxLength: 2,
});
const repliesOf = (group: string) =>
  fc.array(
    fc.record({
      group: fc.constant(group),
      answers: fc.array(answer, { minLength: statements, maxLength: statements }),
      comments,
    }),
    { maxLength: 8 },
  );
const round: fc.Arbitrary<Disclosing> = fc
  .record({
    replies: fc.tuple(...groups.map(({ code }) => repliesOf(code))).map((parts) => parts.flat()),
    silent: fc.array(fc.nat({ max: 3 }), {
      minLength: groups.length,
      maxLength: groups.length,
    }),
    minimum: fc.integer({ min: 3, max: 5 }),
  })
  .map(({ replies, silent, minimum }) => {
    const asked = Object.fromEntries(
      groups.map(({ code }, at) => [code, count(replies, code) + (silent[at] ?? 0)]),
    );
    return { groups, statements, minimum, asked, replies };
  });
const count = (replies: readonly Reply[], group: string) =>
  replies.filter((reply) => reply.group === group).length;
const able = (replies: readonly Reply[], group: string, statement: number) =>
  replies.filter((reply) => reply.group === group && reply.answers[statement] !== null).length;
const many = { numRuns: 2_000 };

/** The anonymous groups that are not shown by themselves, by the brief's own words. */
const tooSmall = ({ replies, minimum }: Disclosing, statement: number) =>
  anonymous.filter((group) => able(replies, group, statement) < minimum);

describe("nobody can be picked out", () => {
  test("a hidden answer changes nothing at all", () => {
    fc.assert(
      fc.property(round, fc.integer({ min: 1, max: 5 }), fc.nat({ max: 3 }), (one, value, at) => {
        const small = tooSmall(one, at);
        const together = small.reduce((sum, group) => sum + able(one.replies, group, at), 0);
        fc.pre(together > 0 && together < one.minimum);
        const changed = one.replies.map((reply) =>
          small.includes(reply.group)
            ? { ...reply, answers: reply.answers.map((had, n) => (n === at && had ? value : had)) }
            : reply,
        );
        expect(report({ ...one, replies: changed })).toEqual(report(one));
      }),
      many,
    );
  });

  test("nor does how many of the hidden answered, or could", () => {
    fc.assert(
      fc.property(round, (one) => {
        const small = anonymous.filter((group) => count(one.replies, group) < one.minimum);
        const together = small.reduce((sum, group) => sum + count(one.replies, group), 0);
        fc.pre(together > 0 && together < one.minimum);
        const without = one.replies.filter(({ group }) => !small.includes(group));
        const shownWithout = report({ ...one, replies: without });
        const shown = report(one);
        expect(shown.responses).toEqual(shownWithout.responses);
        expect(shown.comments).toEqual(shownWithout.comments);
        shown.statements.forEach((line, at) => {
          const unable = tooSmall(one, at).reduce((n, g) => n + able(one.replies, g, at), 0);
          if (unable < one.minimum) expect(line).toEqual(shownWithout.statements[at]);
        });
      }),
      many,
    );
  });

  test("who of a group, or of the merged, gave which answer changes nothing", () => {
    fc.assert(
      fc.property(round, fc.nat({ max: 3 }), fc.integer(), (one, at, turn) => {
        const small = tooSmall(one, at);
        const merged = (group: string) => (small.includes(group) ? othersGroup : group);
        const given = new Map<string, number[]>();
        for (const { group, answers } of one.replies)
          if (answers[at])
            given.set(merged(group), [...(given.get(merged(group)) ?? []), answers[at]]);
        const turned = one.replies.map((reply) => {
          const pool = given.get(merged(reply.group));
          if (!reply.answers[at] || !pool) return reply;
          const value = pool.splice(Math.abs(turn) % pool.length, 1)[0] ?? null;
          return { ...reply, answers: reply.answers.map((had, n) => (n === at ? value : had)) };
        });
        expect(report({ ...one, replies: turned }).statements).toEqual(report(one).statements);
      }),
      many,
    );
  });

  test("who of a group wrote which comment changes nothing", () => {
    fc.assert(
      fc.property(round, (one) => {
        const turned = anonymous.reduce(
          (replies, group) => {
            const own = replies.filter((reply) => reply.group === group);
            const words = own.map((reply) => reply.comments).reverse();
            return [
              ...replies.filter((reply) => reply.group !== group),
              ...own.map((reply, at) => ({ ...reply, comments: words[at] ?? [] })),
            ];
          },
          [...one.replies],
        );
        expect(report({ ...one, replies: turned }).comments).toEqual(report(one).comments);
      }),
      many,
    );
  });

  test("no figure is of fewer anonymous people than the minimum, and no two are of the same person", () => {
    fc.assert(
      fc.property(round, (one) => {
        report(one).statements.forEach(({ figures, spread }, at) => {
          const small = tooSmall(one, at);
          for (const { group } of figures) {
            if (group === "sponsor") continue;
            const people =
              group === othersGroup
                ? small.reduce((sum, code) => sum + able(one.replies, code, at), 0)
                : able(one.replies, group, at);
            expect(people).toBeGreaterThanOrEqual(one.minimum);
            expect(small).not.toContain(group);
          }
          expect(new Set(figures.map(({ group }) => group)).size).toBe(figures.length);
          if (figures.every(({ group }) => group === "sponsor")) expect(spread).toBeNull();
        });
      }),
      many,
    );
  });

  test("a comment stands under its group's name only where the group is shown", () => {
    fc.assert(
      fc.property(round, (one) => {
        const shown = report(one);
        for (const { group } of shown.comments) {
          if (group === "sponsor") continue;
          const line = shown.responses.find((response) => response.group === group);
          expect(line?.answered ?? 0).toBeGreaterThanOrEqual(one.minimum);
        }
      }),
      many,
    );
  });
});

describe("what is shown", () => {
  const replies = (group: string, ...answers: (number | null)[]): Reply[] =>
    answers.map((value) => ({ group, answers: [value], comments: [`${group} says`] }));
  const of = (all: Reply[], asked: Record<string, number> = {}): Disclosed =>
    report({ groups, statements: 1, minimum: 3, asked, replies: all });

  test("three answers of a group are shown, two are not", () => {
    const shown = of([...replies("peers", 3, 4, 5), ...replies("citizens", 1, 2)]);
    expect(shown.statements[0]?.figures).toEqual([{ group: "peers", mean: 4 }]);
    expect(shown.statements[0]?.spread).toEqual({ low: 3, high: 5 });
    expect(shown.comments.map(({ group }) => group)).toEqual(["peers", "peers", "peers"]);
  });

  test("“unable to comment” takes an answer out, and the group below the minimum", () => {
    const shown = of(replies("peers", 3, 4, null));
    expect(shown.statements[0]).toEqual({ figures: [], spread: null });
  });

  test("groups below the minimum are shown together where that is enough", () => {
    const shown = of([...replies("peers", 2, 3), ...replies("citizens", 4)], {
      peers: 3,
      citizens: 1,
    });
    expect(shown.statements[0]?.figures).toEqual([{ group: othersGroup, mean: 3 }]);
    expect(shown.responses).toEqual([{ group: othersGroup, asked: 4, answered: 3 }]);
  });

  test("a sponsor is shown by themselves, and never makes up the number of others", () => {
    const shown = of([...replies("sponsor", 5), ...replies("peers", 1, 2)], {
      sponsor: 1,
      peers: 2,
    });
    expect(shown.statements[0]?.figures).toEqual([{ group: "sponsor", mean: 5 }]);
    expect(shown.statements[0]?.spread).toBeNull();
    expect(shown.responses).toEqual([
      { group: "sponsor", asked: 1, answered: 1 },
      { group: othersGroup, asked: 2, answered: null },
    ]);
  });

  test("nobody answered: nothing is shown, and no number of those who did", () => {
    const shown = of([], { sponsor: 1, peers: 3, team: 2 });
    expect(shown).toEqual({
      responses: [
        { group: "sponsor", asked: 1, answered: 0 },
        { group: othersGroup, asked: 5, answered: null },
      ],
      statements: [{ figures: [], spread: null }],
      comments: [],
    });
  });
});
