import fc from "fast-check";
import { uuidOf } from "../../../app/competencies/case-document.ts";
import type { FrameworkContent } from "../../../app/competencies/framework-content.ts";
import seeded from "../../../prisma/seed/competency-framework.json" with { type: "json" };

/** The framework that the product comes with. */
export const seededContent: FrameworkContent = {
  ...seeded,
  caseId: uuidOf("seeded"),
  domains: seeded.domains.map((domain) => ({
    ...domain,
    caseId: uuidOf(domain.code),
    competencies: domain.competencies.map((one) => ({ ...one, caseId: uuidOf(one.code) })),
  })),
};

// What begins a formula and what quotes are in it: CSV has to bring them back.
const unit = fc.constantFrom(..."abcé ’\"';,=+-@0\n".split(""), "ł", "→", "𝒳");
const text = (most: number) =>
  fc.string({ unit, maxLength: most }).map((typed) => typed.normalize("NFC").trim());
const line = (most: number) =>
  fc
    .string({ unit, minLength: 1, maxLength: most })
    .map((typed) => typed.normalize("NFC").replace(/\s+/g, " ").trim())
    .filter(Boolean);
const id = fc.uuid();

/** Any framework that the product keeps: codes are each their own, every competency has each level. */
export const anyContent: fc.Arbitrary<FrameworkContent> = fc
  .record({
    levelNames: fc.uniqueArray(line(20), {
      minLength: 1,
      maxLength: 5,
      selector: (name) => name.toLowerCase(),
    }),
    codes: fc.uniqueArray(line(10), { minLength: 8, maxLength: 8 }),
    sizes: fc.array(fc.nat({ max: 3 }), { maxLength: 3 }),
  })
  .chain(({ levelNames, codes, sizes }) => {
    const competency = (code: string) =>
      fc.record({
        caseId: id,
        code: fc.constant(code),
        title: line(60),
        description: text(60),
        levels: fc.array(text(40), { minLength: levelNames.length, maxLength: levelNames.length }),
        statements: fc.array(line(40), { maxLength: 3 }),
      });
    const domain = (code: string, own: string[]) =>
      fc.record({
        caseId: id,
        code: fc.constant(code),
        title: line(60),
        description: text(60),
        competencies: fc.tuple(...own.map(competency)),
      });
    // The first domain has a competency, for the names of the levels stand with those.
    const counts = [1, ...sizes].slice(0, 3);
    const all = codes.map((code, index) => `${code}${index}`);
    return fc.record({
      caseId: id,
      title: line(60),
      version: line(10),
      source: line(60),
      levelNames: fc.constant(levelNames),
      domains: fc.tuple(
        ...counts.map((size, at) =>
          domain(all[at] ?? "", all.map((code) => `${code}.${at}`).slice(0, size)),
        ),
      ),
    });
  });
