import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

// What one test changes is another person's than the others use.
beforeAll(seedPeople, 60_000);

const picture = async (name = "me.jpg") => {
  const shape = { width: 700, height: 500, channels: 3, background: "#aa3300" } as const;
  const exif = { IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 31/1 0/1" } };
  const bytes = await sharp({ create: shape }).withExif(exif).jpeg().toBuffer();
  return new File([Buffer.from(bytes)], name, { type: "image/jpeg" });
};
const versionOf = async (personId: string) => {
  const where = { personId_kind: { personId, kind: "photo" as const } };
  return (await prisma.profileField.findUnique({ where }))?.text;
};

describe("a photo", () => {
  test("that is sent is kept as we make it, and shown to whom its owner lets see it", async () => {
    const [daniel, grace, helena, carys] = await browsersOf("daniel", "grace", "helena", "carys");
    const answer = await daniel.post("/account/photo", {
      photo: await picture(),
      readers: "cohort",
    });
    expect(answer).toMatchObject({ status: 302, location: "/account/photo" });

    const address = `/directory/daniel/photo?v=${await versionOf("daniel")}`;
    const shown = await grace.get(address);
    expect(shown.status).toBe(200);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      "content-type": "image/webp",
      "content-disposition": "inline",
      "x-content-type-options": "nosniff",
      "cache-control": "private, max-age=3600",
    });
    expect((await grace.get("/directory/daniel/photo?v=old")).headers.get("cache-control")).toBe(
      "no-store",
    );
    const { image } = await prisma.profilePhoto.findUniqueOrThrow({
      where: { personId: "daniel" },
    });
    const { format, width, exif } = await sharp(image).metadata();
    expect({ format, width, exif }).toEqual({ format: "webp", width: 512, exif: undefined });

    for (const browser of [helena, carys]) expect((await browser.get(address)).status).toBe(404);
    await daniel.post("/account/photo", { readers: "programme" });
    expect((await helena.get(address)).status).toBe(200);
    expect((await carys.get(address)).status).toBe(404);
    await daniel.post("/account/photo", { readers: "nobody" });
    expect((await grace.get(address)).status).toBe(404);
    expect((await daniel.get(address)).status).toBe(200);
  });

  test("takes the place of the one before, at another address", async () => {
    const ruth = await browserOf("ruth");
    const before = await versionOf("ruth");
    await ruth.post("/account/photo", { photo: await picture(), readers: "cohort" });
    expect(await versionOf("ruth")).not.toBe(before);
    expect(await prisma.profilePhoto.count({ where: { personId: "ruth" } })).toBe(1);
  });

  test.each([
    ["an SVG called JPEG", '<svg xmlns="http://www.w3.org/2000/svg"/>', "Choose a JPEG"],
    ["words", "Not a picture", "Choose a JPEG"],
  ])("is refused when it is %s, and nothing changes", async (_what, text, says) => {
    const amara = await browserOf("amara");
    const before = await versionOf("amara");
    const photo = new File([text], "me.jpg", { type: "image/jpeg" });
    const answer = await amara.post("/account/photo", { photo, readers: "programme" });
    expect(answer.status).toBe(422);
    expect(answer.action).toMatchObject({
      errors: { photo: [expect.stringContaining(says)] },
      typed: { readers: "programme" },
    });
    expect(await versionOf("amara")).toBe(before);
    expect((await amara.get("/account/photo")).page).toMatchObject({ readers: "cohort" });
  });

  test("needs readers that there are", async () => {
    const amara = await browserOf("amara");
    const answer = await amara.post("/account/photo", {
      photo: await picture(),
      readers: "the world",
    });
    expect(answer.status).toBe(422);
    expect(answer.action).toMatchObject({ errors: { readers: ["Choose who can see it"] } });
  });

  test("is removed, and who might see it stays as it was", async () => {
    const [amara, daniel] = await browsersOf("amara", "daniel");
    expect((await daniel.get("/directory/amara/photo")).status).toBe(200);
    expect((await amara.post("/account/photo/removal")).status).toBe(302);
    expect((await daniel.get("/directory/amara/photo")).status).toBe(404);
    expect(await prisma.profilePhoto.count({ where: { personId: "amara" } })).toBe(0);
    expect((await amara.get("/account/photo")).page).toMatchObject({
      readers: "cohort",
      person: { photo: "" },
    });
  });
});
