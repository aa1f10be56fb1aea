import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safePath } from "../../../app/sign-in/safe-path.ts";

const here = "https://headroom.example.org";
const leadsTo = (path: string) => new URL(path, `${here}/sign-in`);

/** Text made of what addresses are made of, and of what people try to get past a check with. */
const crafted = fc
  .array(
    fc.constantFrom(
      ..."/ // \\ . .. ./ : @ ? # % %2f %5c %2e ; \t \n \r \0 http: https: javascript: data: evil.example".split(
        " ",
      ),
      "journal",
      " ",
    ),
    { maxLength: 8 },
  )
  .map((parts) => `/${parts.join("")}`);

describe("whatever is asked for, signing in leads to a page of this site", () => {
  test.each([
    ["text", fc.string({ unit: "binary" })],
    ["an address", fc.webUrl({ withQueryParameters: true, withFragments: true })],
    ["a crafted path", crafted],
    ["something else", fc.anything()],
  ])("%s", (_what, asked) => {
    fc.assert(
      fc.property(asked, (path) => {
        const safe = safePath(path);
        expect(safe.startsWith("/")).toBe(true);
        expect(leadsTo(safe).origin).toBe(here);
        expect(safePath(safe)).toBe(safe);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each(["/", "/journal/abc", "/progress/x/updates/2026-11?page=2", "/shared/x#comments"])(
  "%s is kept as it is",
  (path) => expect(safePath(path)).toBe(path),
);

test.each([
  "//evil.example",
  "/\\evil.example",
  "/.//evil.example",
  "/..//evil.example",
  "/\t/evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "journal",
  "",
  null,
  undefined,
])("%j leads home", (path) => expect(safePath(path)).toBe("/"));
