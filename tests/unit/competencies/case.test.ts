import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCase } from "../../../app/competencies/case-document.ts";
import { UnfitFile } from "../../../app/competencies/check-content.ts";
import type { FrameworkContent } from "../../../app/competencies/framework-content.ts";
import { readCase } from "../../../app/competencies/read-case.ts";
import { anyContent, seededContent } from "./contents.ts";

const versions = ["1.0", "1.1"] as const;
const about = {
  uri: "https://headroom.example.org/frameworks/one/case.json",
  changedAt: new Date("2026-11-26T10:00:00Z"),
  state: "published",
} as const;
const written = (content: FrameworkContent, version: (typeof versions)[number] = "1.1") =>
  toCase(content, { ...about, version });

/** What the published JSON schemas ask of each object of a CFPackage. Source: 1EdTech CASE 1.0 and 1.1, data models. */
const required = {
  CFDocument: ["identifier", "uri", "creator", "title", "lastChangeDateTime"],
  CFItems: ["identifier", "uri", "fullStatement", "lastChangeDateTime"],
  CFAssociations: [
    "identifier",
    "uri",
    "associationType",
    "originNodeURI",
    "destinationNodeURI",
    "lastChangeDateTime",
  ],
  CFItemTypes: ["identifier", "uri", "title", "description", "hierarchyCode", "lastChangeDateTime"],
  CFRubrics: ["identifier", "uri", "lastChangeDateTime"],
  CFRubricCriteria: ["identifier", "uri", "lastChangeDateTime"],
  CFRubricCriterionLevels: ["identifier", "uri", "lastChangeDateTime"],
};
const ofLink = ["title", "identifier", "uri"];

function lacking(name: string, value: object, fields: string[]): string[] {
  return fields
    .filter((field) => !(value as Record<string, unknown>)[field])
    .map((f) => `${name}.${f}`);
}

describe.each(versions)("CASE %s", (version) => {
  test("brings every framework back as it was", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(readCase(JSON.stringify(written(content, version)))).toEqual(content);
      }),
    );
  });

  test("has all that the published schema requires, in every object", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const { CFDocument, CFItems, CFAssociations, CFDefinitions, CFRubrics } = written(
          content,
          version,
        );
        const criteria = CFRubrics.flatMap((rubric) => rubric.CFRubricCriteria);
        const lists = {
          CFItems,
          CFAssociations,
          CFItemTypes: CFDefinitions.CFItemTypes,
          CFRubrics,
          CFRubricCriteria: criteria,
          CFRubricCriterionLevels: criteria.flatMap((one) => one.CFRubricCriterionLevels),
        };
        const links = [
          ...CFAssociations.flatMap((one) => [one.originNodeURI, one.destinationNodeURI]),
          ...CFItems.map((one) => one.CFItemTypeURI),
          ...criteria.map((one) => one.CFItemURI),
        ];
        expect([
          ...lacking("CFDocument", CFDocument, required.CFDocument),
          ...Object.entries(lists).flatMap(([name, list]) =>
            list.flatMap((one) => lacking(name, one, required[name as keyof typeof required])),
          ),
          ...links.flatMap((one) => lacking("link", one, ofLink)),
        ]).toEqual([]);
        const all = [...Object.values(lists).flat(), ...links, CFDocument];
        expect(all.filter(({ uri }) => !URL.canParse(uri))).toEqual([]);
        expect(
          all.filter(
            ({ identifier }) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(identifier),
          ),
        ).toEqual([]);
      }),
    );
  });

  test("names each object once, and the same each time", () => {
    const one = written(seededContent, version);
    expect(written(seededContent, version)).toEqual(one);
    const names = [...one.CFItems, ...one.CFAssociations].map(({ identifier }) => identifier);
    expect(new Set(names).size).toBe(names.length);
  });

  test("holds the framework of the product whole, with its levels", () => {
    const read = readCase(JSON.stringify(written(seededContent, version)));
    expect(read).toEqual(seededContent);
    const levels = read.domains.flatMap(({ competencies }) =>
      competencies.map((one) => one.levels),
    );
    expect(levels.length).toBeGreaterThan(10);
    expect(levels.flat().filter((level) => level === "")).toEqual([]);
    expect(new Set(levels.map(({ length }) => length))).toEqual(new Set([read.levelNames.length]));
  });
});

test("CASE 1.1 says that it is 1.1; 1.0 has no place for that", () => {
  expect(written(seededContent, "1.1").CFDocument).toMatchObject({ caseVersion: "1.1" });
  expect(written(seededContent, "1.0").CFDocument).not.toHaveProperty("caseVersion");
});

/** A file as others write it: an item a line, each below another. */
const file = (
  items: [id: string, statement: string, more?: object][],
  below: [child: string, parent: string][],
  more: object = {},
) =>
  JSON.stringify({
    CFDocument: { identifier: "doc", title: "Theirs", creator: "Them" },
    CFItems: items.map(([identifier, fullStatement, rest]) => ({
      identifier,
      fullStatement,
      ...rest,
    })),
    CFAssociations: below.map(([child, parent]) => ({
      associationType: "isChildOf",
      originNodeURI: { identifier: child },
      destinationNodeURI: { identifier: parent },
    })),
    ...more,
  });
const refusal = (text: string) => {
  try {
    readCase(text);
  } catch (error) {
    if (error instanceof UnfitFile) return error.message;
    throw error;
  }
  return "taken";
};

describe("a file from elsewhere", () => {
  test("is given codes and levels where it has none; statements keep their codes", () => {
    const read = readCase(
      file(
        [
          ["d", "Domain"],
          ["c", "Competency", { humanCodingScheme: null, notes: null }],
          ["s", "Does it", { humanCodingScheme: "1.1.1" }],
        ],
        [
          ["d", "doc"],
          ["c", "d"],
          ["s", "c"],
        ],
      ),
    );
    expect(read).toMatchObject({
      title: "Theirs",
      version: "1.0",
      source: "Them",
      levelNames: ["Exploring", "Practising", "Leading", "Growing others"],
      domains: [
        {
          code: "1",
          title: "Domain",
          competencies: [
            {
              code: "1.1",
              title: "Competency",
              levels: ["", "", "", ""],
              statements: ["1.1.1 Does it"],
            },
          ],
        },
      ],
    });
  });

  test("may have the package wrapped", () => {
    const CFPackage: unknown = JSON.parse(file([["d", "Domain"]], [["d", "doc"]]));
    expect(readCase(JSON.stringify({ CFPackage }))).toMatchObject({ title: "Theirs" });
  });

  test("has long statements shortened to a title, and kept whole as the description", () => {
    const long = "word ".repeat(60).trim();
    const [domain] = readCase(file([["d", long]], [["d", "doc"]])).domains;
    expect(domain?.title).toMatch(/^(word )+word…$/);
    expect(domain?.description).toBe(long);
  });

  test.each([
    ["is no JSON", '{"CFDocument": {"title"', /not whole JSON/],
    ["is no CASE", '{"items": []}', /no CFDocument/],
    ["is a list", "[]", /no CFDocument/],
    ["has no title", '{"CFDocument": {"identifier": "x"}}', /title of the CFDocument is missing/],
    [
      "has an item that says nothing",
      file([["d", "  ", { humanCodingScheme: "II3" }]], []),
      /In CFItems, number 1 \(“II3”\): fullStatement is missing, empty/,
    ],
    [
      "has a circle",
      file(
        [
          ["a", "First", { humanCodingScheme: "A" }],
          ["b", "Second"],
          ["c", "Third"],
        ],
        [
          ["a", "b"],
          ["b", "a"],
          ["c", "a"],
        ],
      ),
      /in a circle: “A First”, which is below “Second”, which is below “A First”/,
    ],
    [
      "has an item below itself",
      file([["a", "First"]], [["a", "a"]]),
      /“First” is placed below itself/,
    ],
    [
      "lacks a parent",
      file([["a", "First"]], [["a", "gone"]]),
      /“First” is placed below the item gone, which is not in the file/,
    ],
    [
      "lacks a child",
      file([], [["gone", "doc"]]),
      /places the item gone, which is not in the file/,
    ],
    ["has an item that lies nowhere", file([["a", "First"]], []), /“First” lies nowhere/],
    [
      "has an item below two",
      file(
        [
          ["a", "First"],
          ["b", "Second"],
        ],
        [
          ["a", "doc"],
          ["b", "doc"],
          ["b", "a"],
        ],
      ),
      /“Second” is placed below two items at once/,
    ],
    [
      "has two items of one identifier",
      file(
        [
          ["a", "First"],
          ["a", "Second"],
        ],
        [["a", "doc"]],
      ),
      /Two items have the identifier a: “Second”/,
    ],
    [
      "has two items of one code",
      file(
        [
          ["a", "First", { humanCodingScheme: "A" }],
          ["b", "Second", { humanCodingScheme: "A" }],
        ],
        [
          ["a", "doc"],
          ["b", "doc"],
        ],
      ),
      /Two domains have the code A: “A First” and “A Second”/,
    ],
    [
      "is four levels deep",
      file(
        [
          ["a", "First"],
          ["b", "Second"],
          ["c", "Third"],
          ["d", "Fourth"],
        ],
        [
          ["a", "doc"],
          ["b", "a"],
          ["c", "b"],
          ["d", "c"],
        ],
      ),
      /“Fourth” lies four levels deep/,
    ],
    [
      "has 20,000 items",
      file(
        Array.from({ length: 20_000 }, (_none, index) => [String(index), "Item"]),
        [],
      ),
      /has 20,000 items, and 5,000 are the most/,
    ],
    [
      "has too many competencies",
      file(
        [
          ["d", "Domain"],
          ...Array.from({ length: 201 }, (_none, index): [string, string] => [String(index), "C"]),
        ],
        [
          ["d", "doc"],
          ...Array.from({ length: 201 }, (_none, index): [string, string] => [String(index), "d"]),
        ],
      ),
      /has 201 competencies, and 200 are the most/,
    ],
    [
      "has a text that is too long",
      file([["d", "Domain", { humanCodingScheme: "x".repeat(61) }]], [["d", "doc"]]),
      /The code of “x+ Domain” has 61 characters, and 60 are the most/,
    ],
  ])("that %s is refused, and told where", (_what, text, message) => {
    expect(refusal(text)).toMatch(message);
  });

  test("in a chain of thousands is refused, not choked on", () => {
    const ids = Array.from({ length: 5000 }, (_none, index) => `i${index}`);
    const text = file(
      ids.map((one) => [one, "Item"]),
      ids.map((one, index) => [one, ids[index - 1] ?? "doc"]),
    );
    expect(refusal(text)).toMatch(/four levels deep/);
  });
});
