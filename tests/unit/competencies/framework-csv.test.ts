import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UnfitFile } from "../../../app/competencies/check-content.ts";
import type { FrameworkContent } from "../../../app/competencies/framework-content.ts";
import { readCsv, toCsv } from "../../../app/competencies/framework-csv.ts";
import { anyContent, seededContent } from "./contents.ts";

const told = { title: "Ours", version: "1.0", source: "Us" };
/** What CSV is to bring back: identifiers and what stands above the rows are not in it. */
const rowsOf = ({ levelNames, domains }: FrameworkContent) => ({
  levelNames,
  domains: domains.map(({ code, title, description, competencies }) => ({
    code,
    title,
    description,
    competencies: competencies.map((one) => ({ ...one, caseId: "" })),
  })),
});

test("CSV brings every framework back as it was", () => {
  const reserved = /^(domain( code)?|about the domain|code|title|description|statements)$/i;
  fc.assert(
    fc.property(anyContent, (content) => {
      fc.pre(!content.levelNames.some((name) => reserved.test(name)));
      const read = readCsv(toCsv(content), told);
      expect(rowsOf(read)).toEqual(rowsOf(content));
      expect(read).toMatchObject(told);
    }),
  );
});

test("no cell of CSV is a formula", () => {
  const [first] = seededContent.domains;
  const domain = { ...first, title: "=1+1", description: "@now", code: "-x", competencies: [] };
  const csv = toCsv({ ...seededContent, domains: [domain as never] });
  expect(csv.split("\r\n")[1]).toBe(`"'-x","'=1+1","'@now"`);
});

describe("CSV from elsewhere", () => {
  const read = (text: string) => rowsOf(readCsv(text, told));

  test("may have its columns in any order, with semicolons, without what is optional", () => {
    expect(read("Title;Domain;Code;Beginner;Expert\nListens;People;P1;a little;a lot")).toEqual({
      levelNames: ["Beginner", "Expert"],
      domains: [
        {
          code: "People",
          title: "People",
          description: "",
          competencies: [
            {
              caseId: "",
              code: "P1",
              title: "Listens",
              description: "",
              levels: ["a little", "a lot"],
              statements: [],
            },
          ],
        },
      ],
    });
  });

  test.each([
    ["has no heading it needs", "Domain,Title,Low\nA,B,C", /no heading “Code”/],
    ["has no level", "Domain,Code,Title\nA,B,C", /no levels/],
    ["has a heading twice", "Domain,Code,Title,Low,low\nA,B,C,D,E", /Two columns are called “low”/],
    [
      "has a code twice",
      "Domain,Code,Title,Low\nA,1,One,x\nA,1,Two,x",
      /Two competencies have the code 1/,
    ],
    ["has a competency without a title", "Domain,Code,Title,Low\nA,1,,x", /title of “1” is empty/],
    ["has a domain without a name", "Domain,Code,Title,Low\n,1,One,x", /code of “” is empty/],
    [
      "calls one domain by two names",
      "Domain code,Domain,Code,Title,Low\nd,A,1,One,x\nd,B,2,Two,x",
      /domain d is called “A” in one row and “B” in another/,
    ],
    ["is empty", "", /no heading “Domain”/],
  ])("that %s is refused", (_what, text, message) => {
    expect(() => read(text)).toThrow(UnfitFile);
    expect(() => read(text)).toThrow(message);
  });
});
