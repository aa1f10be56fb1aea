import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkFile } from "../../../app/files/check-file.server.ts";
import { namesOfPdf } from "../../../app/files/pdf-names.ts";
import { pdf, sent } from "../../support/made-files.ts";

const check = (more: string) => checkFile(sent("a.pdf", pdf(more)));
const object = (inside: string) => `7 0 obj\n${inside}\nendobj\n`;
const stream = (body: string, dictionary = `/Length ${body.length}`, lineEnd = "\n") =>
  `7 0 obj\n<< ${dictionary} >>\nstream${lineEnd}${body}\nendstream\nendobj\n`;
/** Objects that are packed together, each at its place. */
function packed(objects: string[], { list, first }: { list?: string; first?: string } = {}) {
  const places = objects.map((_, at) => objects.slice(0, at).join(" ").length + (at > 0 ? 1 : 0));
  const numbers = list ?? `${places.map((place, at) => `${at + 10} ${place}`).join(" ")} `;
  const dictionary = `/Type /ObjStm /N ${objects.length} ${first ?? `/First ${numbers.length}`} /Filter /FlateDecode`;
  return stream(deflateSync(numbers + objects.join(" ")).toString("latin1"), dictionary, "\r\n");
}

const does = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
const link = "<< /S /URI /URI (https://learn.example.org/en/JavaScript/first\\)steps(1)) >>";

test.each([
  ["a link", object(link)],
  [
    "a heading",
    object("<< /Title (What a /Launch teaches, and /JavaScript does not) /Parent 2 0 R >>"),
  ],
  ["a page that is not packed", stream("BT (/JavaScript is a language) Tj ET")],
  ["an account of the file", stream("<rdf:li>An object of /JavaScript, /EmbeddedFiles</rdf:li>")],
  ["packed objects", packed(["<< /Type /Font >>", link, "(/RichMedia)"])],
  ["words after a backslash", object("<< /Title (A \\\\ and \\( /XFA) >>")],
])("the letters of a name in the words of %s hurt nobody", async (_where, more) => {
  expect((await check(more)).name).toBe("a.pdf");
});

test.each([
  ["after a string that ends early", object("<< /T (a\\\\) /S /JavaScript >>")],
  ["after a string with others in it", object("<< /T (a(b)c) /S /JavaScript /U (x) >>")],
  ["amid words, as an object", object(`<< /Title (8 0 obj ${does} endobj) >>`)],
  ["amid a page, as an object", stream(`(8 0 obj ${does} endobj)`)],
  ["amid a page, as the end of a file", stream(`trailer << /Root << /A ${does} >> >>`)],
  ["after a comment that opens a string", object(`% (\n<< /A ${does} >> % )`)],
  ["after a string of hexadecimals that holds another", object(`<< /T <28(> /A ${does} /U (x) >>`)],
  ["in a stream that holds objects", stream(`8 0 (${does})`, "/N 1 /First 5")],
  ["in one whose line ends otherwise", stream(`8 0 (${does})`, "/N 1 /First 5", "\r")],
  ["in an object that never ends", `7 0 obj << /T (${does}`],
  ["in packed objects, by its own place", packed([`(${does})`], { list: "10 0 11 1 " })],
  ["in packed objects, over the next one's place", packed([`<< /T (`, `) /A ${does} >>`])],
  ["in packed objects whose list is elsewhere", packed([`(${does})`], { first: "/First 9 0 R" })],
  ["in packed objects with two lists", packed([`(${does})`], { first: "/First 5 /First 6" })],
])("a program is found %s", async (_where, more) => {
  await expect(check(more)).rejects.toThrow(/holds a program|cannot be checked/);
  await expect(check(more)).rejects.toThrow("Print it to PDF");
});

test.each([
  ["behind a long dictionary", `/Type /ObjStm ${" ".repeat(3000)} /Filter /FlateDecode`],
  ["behind words that look like a beginning", "/Type /ObjStm /Filter /FlateDecode /X ( obj)"],
])("packed objects that hide %s are not taken for a page", async (_how, dictionary) => {
  const body = deflateSync(`8 0 ${does}`).toString("latin1");
  await expect(check(stream(body, dictionary))).rejects.toThrow("cannot be checked");
});

const words = fc.string({ unit: fc.constantFrom("(", ")", "\\", "/", "<", ">", "%", "J", " ") });

test("whatever stands before it in words, a name outside of them is found", () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 4 }), (some) => {
      const texts = some.map((text) => `/T (${text.replace(/[()\\]/g, "\\$&")})`);
      const { names } = namesOfPdf(object(`<< ${texts.join(" ")} /S /JavaScript >>`));
      expect(names).toContain("/JavaScript");
      expect(names).not.toContain("/T (");
    }),
  );
});

test("whatever the words are, they are all left in or none of what stands outside is lost", () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const text = object(`<< /A (${one}) /S /JavaScript /B (${other}) >>`);
      const { names } = namesOfPdf(text);
      if (names !== text && !names.includes("/JavaScript")) {
        // Then a reader of PDFs, too, has it amid words: the first string has not ended before it.
        let depth = 0;
        for (const sign of `(${one})`.replace(/\\[^]/g, ""))
          depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
        expect(depth).toBeGreaterThan(0);
      }
    }),
  );
});
