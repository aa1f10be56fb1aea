import { DateTime } from "luxon";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sweepFiles } from "../../../app/files/sweep.server.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { settings } from "../../../app/server/environment.server.ts";
import { postedFields } from "../../../app/server/form.server.ts";
import { type Browser, browsersOf, send } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { jpeg, pdf, pptx, sent } from "../../support/made-files.ts";

let amara: Browser, helena: Browser, ruth: Browser, ben: Browser, joyce: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, helena, ruth, ben, joyce] = await browsersOf("amara", "helena", "ruth", "ben", "joyce");
}, 60_000);

const month = DateTime.now().setZone("Europe/London").toFormat("yyyy-MM");
const path = `/progress/amara-year/updates/${month}`;
const updateId = async () =>
  (
    await prisma.monthlyUpdate.findUnique({
      where: { fellowId_month: { fellowId: "amara-year", month } },
    })
  )?.id;
const seen = async () =>
  (
    await prisma.monthlyUpdate.findUnique({
      where: { fellowId_month: { fellowId: "amara-year", month } },
    })
  )?.updatedAt.toISOString() ?? "";
const update = { learned: "We drew it", stuck: "", next: "", links: "" };
const save = async (file: File) => amara.post(path, { ...update, seen: await seen(), file });
const files = async () =>
  prisma.storedFile.findMany({
    where: { updateId: (await updateId()) ?? "none" },
    orderBy: { createdAt: "asc" },
  });
const orphans = () => prisma.storedFile.count({ where: { updateId: null, presentationId: null } });

beforeEach(async () => {
  await prisma.storedFile.deleteMany();
});
afterEach(() => {
  settings().FILE_MEGABYTES = 20;
  settings().SCAN_COMMAND = undefined;
});

describe("a file with a monthly update", () => {
  test("is read by whoever reads the update, as it was sent, with headers that make it safe", async () => {
    const slides = Buffer.concat([pdf(), Buffer.alloc(700_000, "%")]);
    expect((await save(sent("Café “one”; two.pdf", slides))).status).toBe(302);
    const [file] = await files();
    expect(await prisma.filePart.count({ where: { fileId: file?.id } })).toBe(3);
    for (const browser of [amara, helena, ruth]) {
      const answer = await browser.get(`/files/${file?.id}`);
      expect(answer.status).toBe(200);
      expect(Buffer.compare(answer.bytes, slides)).toBe(0);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        "content-type": "application/pdf",
        "content-length": String(slides.length),
        "content-disposition":
          "attachment; filename=\"Caf_ _one_; two.pdf\"; filename*=UTF-8''Caf%C3%A9%20%E2%80%9Cone%E2%80%9D%3B%20two.pdf",
        "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-cache",
      });
    }
    for (const browser of [ben, joyce])
      expect((await browser.get(`/files/${file?.id}`)).status).toBe(404);
    const out = await send(`/files/${file?.id}`, {});
    expect([out.status, out.location]).toEqual([
      302,
      `/sign-in?to=${encodeURIComponent(`/files/${file?.id}`)}`,
    ]);
    expect((await helena.get("/progress/amara-year")).page).toMatchObject({
      updates: expect.arrayContaining([
        expect.objectContaining({
          month,
          files: [{ id: file?.id, name: "Café “one”; two.pdf", about: "PDF, 0.8 MB" }],
        }),
      ]),
    });
  });

  test("a picture is shown where it stands", async () => {
    await save(sent("board.jpg", await jpeg()));
    const [file] = await files();
    const { headers } = await amara.get(`/files/${file?.id}`);
    expect(headers.get("content-disposition")).toMatch(/^inline; filename="board.jpg"/);
  });

  test.each([
    ["a program by another name", sent("slides.pdf", "MZ\u0090 a program"), "whatever its name"],
    ["an empty one", sent("slides.pdf", ""), "This file is empty"],
    ["one whose name holds a folder", sent("../slides.pdf", pdf()), "holds a folder"],
    ["one whose name turns round", sent("slides\u202efdp.exe", pdf()), "do not show"],
    [
      "one that unpacks to too much",
      sent("a.pptx", pptx({ "ppt/a.png": new Uint8Array(20_000_000) })),
      "unpacks to far more",
    ],
  ])(
    "%s is refused with the rest of the form kept, and nothing of it stays",
    async (_what, file, why) => {
      expect(await save(file)).toMatchObject({
        status: 422,
        action: {
          errors: { file: [expect.stringContaining(why)] },
          typed: { learned: "We drew it" },
        },
      });
      expect([await files(), await orphans()]).toEqual([[], 0]);
    },
  );

  test("one that is larger than the setting is read past, and the form kept", async () => {
    settings().FILE_MEGABYTES = 1;
    const large = Buffer.concat([pdf(), Buffer.alloc(1_000_000)]);
    expect(await save(sent("large.pdf", large))).toMatchObject({
      status: 422,
      action: {
        errors: { file: [expect.stringContaining("more than 1 MB")] },
        typed: { learned: "We drew it" },
      },
    });
    const justFits = Buffer.concat([pdf(), Buffer.alloc(1_000_000 - pdf().length)]);
    expect((await save(sent("fits.pdf", justFits))).status).toBe(302);
  });

  test("what a scanner finds is refused, and so is what it cannot look at", async () => {
    settings().SCAN_COMMAND = "false";
    expect((await save(sent("a.pdf", pdf()))).action).toMatchObject({
      errors: { file: [expect.stringContaining("A virus was found")] },
    });
    settings().SCAN_COMMAND = "/nowhere/scan";
    expect((await save(sent("a.pdf", pdf()))).status).toBe(422);
    settings().SCAN_COMMAND = "true";
    expect((await save(sent("a.pdf", pdf()))).status).toBe(302);
  });

  test("a sixth is refused; one is taken away by the fellow alone, and goes with the update", async () => {
    for (const name of ["1", "2", "3", "4", "5"])
      expect((await save(sent(`${name}.pdf`, pdf()))).status).toBe(302);
    expect((await save(sent("6.pdf", pdf()))).action).toMatchObject({
      errors: { file: [expect.stringContaining("5 files are with this update")] },
    });
    expect(await orphans()).toBe(0);
    const [file] = await files();
    expect((await helena.post(`/files/${file?.id}/removal`)).status).toBe(403);
    expect((await ben.post(`/files/${file?.id}/removal`)).status).toBe(404);
    expect(await amara.post(`/files/${file?.id}/removal`)).toMatchObject({
      status: 302,
      location: path,
    });
    expect(await files()).toHaveLength(4);
    await prisma.monthlyUpdate.delete({ where: { id: await updateId() } });
    expect([await prisma.storedFile.count(), await prisma.filePart.count()]).toEqual([0, 0]);
  });

  test("saved on a text that has changed since, it is not kept", async () => {
    await amara.post(path, { ...update, seen: await seen() });
    const late = await amara.post(path, { ...update, seen: "2020", file: sent("a.pdf", pdf()) });
    expect([late.status, await files(), await orphans()]).toEqual([409, [], 0]);
  });
});

test("a form that breaks off in the middle of a file is refused, and brings nothing down", async () => {
  const type = "multipart/form-data; boundary=x";
  const part = 'Content-Disposition: form-data; name="file"; filename="a.pdf"';
  const body = `--x\r\n${part}\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7 and then`;
  const request = new Request(`http://localhost:3000${path}`, {
    method: "POST",
    body,
    headers: { "content-type": type },
  });
  await expect(postedFields(request)).rejects.toThrow("That was not a form");
});

test("what belongs to nothing after a day is swept away", async () => {
  const file = (id: string, hours: number) =>
    prisma.storedFile.create({
      data: {
        id,
        name: "a.pdf",
        type: "application/pdf",
        size: 1,
        byId: "amara",
        createdAt: DateTime.now().minus({ hours }).toJSDate(),
        parts: { create: { position: 0, bytes: new Uint8Array(1) } },
      },
    });
  await file("old", 25);
  await file("new", 23);
  expect((await amara.get("/files/new")).status).toBe(404);
  expect(await sweepFiles(new Date())).toBe(1);
  expect(await prisma.filePart.findMany({ select: { fileId: true } })).toEqual([{ fileId: "new" }]);
});
