import { deflateSync } from "node:zlib";
import fc from "fast-check";
import sharp from "sharp";
import { expect, test } from "vitest";
import { checkFile } from "../../../app/files/check-file.server.ts";
import { readFileName } from "../../../app/files/file-name.ts";
import { docx, jpeg, odp, pdf, png, pptx, sent } from "../../support/made-files.ts";

test.each([
  ["Slides.pdf", pdf(), "Slides.pdf", "application/pdf"],
  ["Slides.PPTX", pptx(), "Slides.pptx", /presentationml.presentation$/],
  ["notes", docx(), "notes.docx", /wordprocessingml.document$/],
  ["a;b=c.odp", odp(), "a;b=c.odp", /opendocument.presentation$/],
  ["Year two.final.pptx", pdf(), "Year two.final.pdf", "application/pdf"],
])("%s is taken, and called after what it is", async (name, bytes, called, type) => {
  const { bytes: kept, ...about } = await checkFile(sent(name, bytes));
  expect(about).toEqual({ name: called, type: expect.stringMatching(type) });
  expect(Buffer.compare(kept, bytes)).toBe(0);
});

test("a picture is made anew, with nothing in it but the picture", async () => {
  const before = await jpeg();
  expect((await sharp(before).metadata()).exif).toBeDefined();
  const { name, bytes } = await checkFile(sent("ward.jpeg", before));
  expect(name).toBe("ward.jpg");
  expect(await sharp(bytes).metadata()).toMatchObject({ format: "jpeg", width: 40, height: 30 });
  expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  expect((await checkFile(sent("ward.png", await png()))).type).toBe("image/png");
});

const program = "MZ\u0090\u0000 This program cannot be run in DOS mode";
const packed = (objects: string, dictionary = "/Type /ObjStm /Filter /FlateDecode") =>
  `5 0 obj\n<< ${dictionary} >>\nstream\r\n${deflateSync(objects).toString("latin1")}\nendstream\nendobj`;

test.each([
  ["a program called a PDF", sent("slides.pdf", program), "This file is none, whatever its name"],
  ["a program called PowerPoint", sent("slides.pptx", program), "This file is none"],
  ["plain text", sent("slides.txt", "Slides"), "This file is none"],
  [
    "a ZIP that is no Office file",
    sent("a.pptx", docx({ "[Content_Types].xml": Buffer.from("<Types/>") })),
    "This file is none",
  ],
  ["an older Office file", sent("a.ppt", Buffer.from("d0cf11e0a1b11ae1", "hex")), "older Office"],
  ["macros", sent("a.pptx", pptx({ "ppt/vbaProject.bin": Buffer.from("Sub") })), "holds macros"],
  [
    "macros by type alone",
    sent(
      "a.docx",
      docx({
        "[Content_Types].xml": Buffer.from(
          "application/vnd.ms-word.document.macroEnabled.main+xml",
        ),
      }),
    ),
    "holds macros",
  ],
  [
    "macros of OpenDocument",
    sent("a.odp", odp({ "Basic/Standard/Module1.xml": Buffer.from("Sub") })),
    "holds macros",
  ],
  ["a ZIP cut short", sent("a.pptx", pptx().subarray(0, 200)), "is broken"],
  ["a picture cut short", sent("a.png", Buffer.from("89504e470d0a1a0a00", "hex")), "is broken"],
  [
    "a PDF with a program",
    sent("a.pdf", pdf("4 0 obj\n<< /S /JavaScript /JS (app.alert\\(1\\)) >>\nendobj")),
    "holds a program",
  ],
  [
    "one in other letters",
    sent("a.pdf", pdf("4 0 obj\n<< /S /J#61vaScript /JS (x) >>\nendobj")),
    "holds a program",
  ],
  [
    "one that is packed",
    sent("a.pdf", pdf(packed("4 0 << /S /JavaScript /JS (x) >>"))),
    "holds a program",
  ],
  [
    "one that is packed otherwise",
    sent("a.pdf", pdf(packed("x", "/Type /ObjStm /Filter /LZWDecode"))),
    "cannot be checked",
  ],
  [
    "a PDF with a file in it",
    sent("a.pdf", pdf("4 0 obj\n<< /Names << /EmbeddedFiles 6 0 R >> >>\nendobj")),
    "other files attached",
  ],
  [
    "a PDF that starts something",
    sent("a.pdf", pdf("4 0 obj\n<< /S /Launch /F (cmd) >>\nendobj")),
    "starts something",
  ],
  ["a locked PDF", sent("a.pdf", pdf("4 0 obj\n<< /Encrypt 7 0 R >>\nendobj")), "is locked"],
  ["a name that turns its direction", sent("slides\u202efdp.exe", pdf()), "do not show"],
  ["a name with a line break", sent("a\nb.pdf", pdf()), "do not show"],
  ["a path", sent("../../etc/slides.pdf", pdf()), "holds a folder"],
  ["a path of Windows", sent("C:\\Temp\\slides.pdf", pdf()), "holds a folder"],
])("%s is refused, and why is said", async (_what, file, why) => {
  await expect(checkFile(file)).rejects.toThrow(why);
});

test("a PDF whose packed objects hold nothing but pages is taken", async () => {
  const { name } = await checkFile(sent("a.pdf", pdf(packed("4 0 << /Type /Font >>"))));
  expect(name).toBe("a.pdf");
});

test("a ZIP that unpacks to far more than it should is refused", async () => {
  const zeros = new Uint8Array(20_000_000);
  const bytes = pptx({ "ppt/media/image1.png": zeros });
  expect(bytes.length).toBeLessThan(200_000);
  await expect(checkFile(sent("a.pptx", bytes))).rejects.toThrow("unpacks to far more");
});

test("one that says that it unpacks to less than it does is refused", async () => {
  const bytes = Buffer.from(pptx({ "ppt/media/image1.png": new Uint8Array(9_000_000) }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(9_000_000);
  const small = Buffer.alloc(4);
  small.writeUInt32LE(90_000);
  for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size)) small.copy(bytes, at);
  await expect(checkFile(sent("a.pptx", bytes))).rejects.toThrow("is broken");
});

test("whatever a file is called, its name holds no folder, no hidden turn and no end of its own", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (name) => {
      const read = readFileName(name);
      if ("problem" in read) return;
      expect(read.stem).not.toMatch(/[/\\\p{Cc}\u202a-\u202e\u2066-\u2069<>:"|?*]/u);
      expect(read.stem).not.toMatch(/^[.\s]|[.\s]$/u);
      expect(read.stem.length).toBeGreaterThan(0);
    }),
  );
});
