import fc from "fast-check";
import { expect, test } from "vitest";
import { checkRows } from "../../../app/imports/check-rows.ts";
import { type Column, columns } from "../../../app/imports/columns.ts";
import { type Known, type KnownPerson, type Relation, keyOf } from "../../../app/imports/known.ts";

type Cells = Partial<Record<Column, string>>;

const person = (given: Partial<KnownPerson>, relations: Relation[] = []): KnownPerson => ({
  id: "id",
  name: "Amara Okafor",
  profession: "Nurse",
  keepsName: false,
  standing: "belongs",
  fellowships: [],
  ...given,
  relations: new Map(relations.map((relation) => [keyOf(relation), relation])),
});

const amara = person({ id: "amara", fellowships: [{ id: "year", cohortId: "c", hostId: "h" }] }, [
  { as: "fellow", cohortId: "c" },
  { as: "placed", cohortId: "c", hostId: "h" },
  { as: "member", cohortId: "c", set: "Ash" },
]);

const known: Known = {
  cohorts: [{ id: "c", name: "Twelfth cohort" }],
  hosts: [
    { id: "h", code: "northmere", name: "Northmere" },
    { id: "f", code: "fleetwater", name: "Fleetwater" },
  ],
  sets: [{ id: "s", cohortId: "c", name: "Ash" }],
  people: new Map([
    ["amara@example.org", amara],
    ["gone@example.org", person({ id: "gone", standing: "left" })],
  ]),
};

const check = (...cells: Cells[]) => [
  ...checkRows(
    cells.map((one, at) => ({ row: at + 2, cells: one })),
    known,
  ),
];
const jo = { name: "Jo Li", email: "jo@example.org" };
const self = { name: "Amara Okafor", email: "Amara@Example.org" };
const mentor = { ...jo, role: "Mentor", fellow: "AMARA@example.org" };

test("whatever is in the cells, each row comes to one outcome, and says why", () => {
  const some = [
    "amara@example.org",
    "jo@example.org",
    "fellow",
    "sponsor",
    "host lead",
    "Twelfth cohort",
    "northmere",
    "Ash",
    "=1",
    "__proto__",
    "",
  ];
  const cell = fc.oneof(fc.constantFrom(...some), fc.string({ unit: "grapheme" }));
  const row = fc.record(
    Object.fromEntries(columns.map((column) => [column, cell])) as Record<Column, typeof cell>,
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const checked = check(...rows);
      expect(checked.map(({ row }) => row)).toEqual(rows.map((_, at) => at + 2));
      for (const { outcome, says, relations, person } of checked) {
        expect(says.length).toBeGreaterThan(0);
        if (outcome === "error") expect([relations, person]).toEqual([[], {}]);
      }
    }),
  );
});

test("a fellow named later in the file counts as known, and a second like row makes nothing", () => {
  const fellow = {
    name: "Ada Wu",
    email: "ada@example.org",
    role: "fellow",
    cohort: "twelfth COHORT",
  };
  const own = { ...mentor, fellow: "ada@example.org" };
  expect(check(own, fellow, own).map(({ outcome }) => outcome)).toEqual(["make", "make", "leave"]);
});

test("what stands already is left as it is", () => {
  const row = { ...self, role: "fellow", cohort: "Twelfth cohort", host: "NORTHMERE", set: "ash" };
  expect(check(row)[0]).toMatchObject({ outcome: "leave", relations: [] });
});

const fellow = { ...self, role: "fellow", cohort: "Twelfth cohort" };

test.each<[string, Cells, Column, string]>([
  ["placed with another host", { ...fellow, host: "fleetwater" }, "host", "Northmere already"],
  ["in a set that is not there", { ...fellow, set: "Elm" }, "set", "There is no set “Elm”"],
  [
    "a facilitator without a set",
    { ...jo, role: "facilitator", cohort: "Twelfth cohort" },
    "set",
    "Say the name",
  ],
  ["two roles in one cell", { ...jo, role: "mentor, coach" }, "role", "One row gives one role"],
  ["a relation without a role", { ...jo, cohort: "Twelfth cohort" }, "role", "Say the role"],
  [
    "their own mentor",
    { ...fellow, role: "mentor", fellow: "amara@example.org" },
    "fellow",
    "their own",
  ],
  ["an alum", { ...jo, role: "alum" }, "role", "their own consent"],
  ["a programme lead", { ...jo, role: "programme lead" }, "role", "one by one"],
  ["somebody who left", { name: "Gone", email: "gone@example.org" }, "email", "have left"],
])("%s is an error that says what to do", (_what, cells, column, says) => {
  const [checked] = check(cells);
  expect(checked?.outcome).toBe("error");
  expect(checked?.says).toContainEqual({ column, says: expect.stringContaining(says) });
});

test("a conflict of interest is said at the last of the rows that make it", () => {
  const [first, second] = check(mentor, { ...mentor, role: "sponsor" });
  expect(first?.says.map(({ column }) => column)).not.toContain("conflict");
  expect(second?.says.at(-1)).toMatchObject({ column: "conflict" });
  expect(second?.outcome).toBe("make");
});
