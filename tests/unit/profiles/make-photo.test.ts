import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { NotAPhoto, makePhoto, makeSmall } from "../../../app/profiles/make-photo.server.ts";

const plain = (width: number, height: number, background = "#1166aa") =>
  sharp({ create: { width, height, channels: 3, background } });
/** The left half red, the right half blue, as a camera would write it that was held in that way. */
const halves = async (orientation: number) =>
  plain(400, 400, "#0000ff")
    .composite([{ input: await plain(200, 400, "#ff0000").png().toBuffer(), left: 0, top: 0 }])
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
const colourAt = async (image: Buffer, left: number, top: number) => {
  const pixel = await sharp(image).extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  return pixel.readUInt8(0) > pixel.readUInt8(2) ? "red" : "blue";
};

describe("a photo", () => {
  test.each(["jpeg", "png", "webp"] as const)(
    "is made of a %s: square, 512 pixels, WebP",
    async (format) => {
      const made = await makePhoto(await plain(1600, 900).toFormat(format).toBuffer());
      expect(await sharp(made).metadata()).toMatchObject({
        format: "webp",
        width: 512,
        height: 512,
      });
    },
  );

  test("keeps nothing of where and with what it was taken", async () => {
    const exif = {
      IFD0: { Make: "Camera maker", Copyright: "Somebody" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 31/1 0/1", GPSLongitude: "0/1 7/1 0/1" },
    };
    const sent = await plain(800, 800)
      .withExif(exif)
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">home address</x:xmpmeta>')
      .jpeg()
      .toBuffer();
    const before = await sharp(sent).metadata();
    expect(before.exif?.toString("latin1")).toContain("Camera maker");
    expect(before.xmp?.toString("latin1")).toContain("home address");

    const made = await makePhoto(sent);
    const { exif: kept, xmp, iptc, icc, orientation } = await sharp(made).metadata();
    expect({ kept, xmp, iptc, icc, orientation }).toEqual({});
    for (const trace of ["EXIF", "XMP", "ICCP", "Camera maker", "GPS", "home address"])
      expect(made.toString("latin1"), trace).not.toContain(trace);
  });

  test("is upright, as the camera was held", async () => {
    const upright = await makePhoto(await halves(1));
    expect(await colourAt(upright, 10, 256)).toBe("red");
    // 6: to be turned a quarter to the right, so that what was left is above.
    const turned = await makePhoto(await halves(6));
    expect(await colourAt(turned, 256, 10)).toBe("red");
    expect(await colourAt(turned, 256, 500)).toBe("blue");
  });

  test("is cut around the middle", async () => {
    const [left, middle] = [plain(900, 900, "#0000ff"), plain(900, 900, "#ff0000")];
    const wide = await plain(2700, 900, "#0000ff")
      .composite([
        { input: await left.png().toBuffer(), left: 0, top: 0 },
        { input: await middle.png().toBuffer(), left: 900, top: 0 },
      ])
      .jpeg()
      .toBuffer();
    const made = await makePhoto(wide);
    expect(await colourAt(made, 8, 256)).toBe("red");
    expect(await colourAt(made, 504, 256)).toBe("red");
  });

  test("is small in lists", async () => {
    const made = await makeSmall(await makePhoto(await plain(600, 600).png().toBuffer()));
    expect(await sharp(made).metadata()).toMatchObject({ width: 112, height: 112 });
  });
});

describe("is refused, with what to do:", () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  const refused = (bytes: Buffer) => expect(makePhoto(bytes)).rejects;

  test.each([
    ["SVG", () => svg],
    ["SVG after a byte order mark", () => Buffer.concat([Buffer.from("\uFEFF"), svg])],
    ["GIF", () => plain(9, 9).gif().toBuffer()],
    ["TIFF", () => plain(9, 9).tiff().toBuffer()],
    ["AVIF", () => plain(9, 9).avif().toBuffer()],
    ["a page of HTML", () => Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["an empty file", () => Buffer.alloc(0)],
  ])("%s", async (_name, make) => {
    await refused(await make()).toThrow(NotAPhoto);
    await refused(await make()).toThrow("Choose a JPEG, PNG or WebP picture");
  });

  test.each(["jpeg", "png", "webp"] as const)("a %s that ends too soon", async (format) => {
    const whole = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: "#fff",
        noise: { type: "gaussian", mean: 128, sigma: 40 },
      },
    })
      .toFormat(format)
      .toBuffer();
    await refused(whole.subarray(0, whole.length / 2)).toThrow("This picture is broken");
  });

  test("a file that only begins as a picture does", async () => {
    await refused(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), svg])).toThrow("is broken");
  });

  test("a picture of more than 50 megapixels, without its being decoded", async () => {
    const huge = await plain(10_000, 5_001).png({ compressionLevel: 9 }).toBuffer();
    expect(huge.length).toBeLessThan(10_000_000);
    await refused(huge).toThrow("more than 50 megapixels");
  });
});
