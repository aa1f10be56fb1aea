/** Loaded with the first photo: most processes never make one, and it takes memory. */
const pictures = async () => (await import("sharp")).default;

/** What a file must begin with to be opened at all: decoders of other formats never meet what was sent. */
const signatures = [
  (bytes: Buffer) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  (bytes: Buffer) => bytes.subarray(0, 8).equals(Buffer.from("\x89PNG\r\n\x1a\n", "latin1")),
  (bytes: Buffer) =>
    bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WEBP",
];

const side = 512;
const smallSide = 112;
const mostPixels = 50_000_000;

export const photoType = "image/webp";

/** Why a file is not taken as a photo. The message says what to do. */
export class NotAPhoto extends Error {}

/**
 * Makes a photo of what was sent: upright, square, 512 pixels a side, with nothing but the picture in it.
 * @param bytes a JPEG, PNG or WebP file, of 50 megapixels at most
 * @returns a WebP file
 * @throws NotAPhoto
 */
export async function makePhoto(bytes: Buffer): Promise<Buffer<ArrayBuffer>> {
  if (!signatures.some((isOne) => isOne(bytes)))
    throw new NotAPhoto("Choose a JPEG, PNG or WebP picture. This file is none, whatever its name");
  const { width, height } = await measure(bytes);
  if (width * height > mostPixels)
    throw new NotAPhoto(
      "This picture has more than 50 megapixels. Make it smaller, and choose it again",
    );
  const sharp = await pictures();
  try {
    // Without being told to keep it, sharp writes no EXIF, no colour profile, no words into what it makes.
    const made = await sharp(bytes, { failOn: "error", limitInputPixels: mostPixels })
      .autoOrient()
      .resize(side, side, { fit: "cover" })
      .flatten({ background: "#fff" })
      .webp({ quality: 82 })
      .toBuffer();
    return Buffer.from(made);
  } catch {
    throw new NotAPhoto("This picture is broken. Save it again, or choose another");
  }
}

async function measure(bytes: Buffer) {
  const sharp = await pictures();
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    throw new NotAPhoto("This picture is broken. Save it again, or choose another");
  }
}

/** A photo as lists show it. @param photo as `makePhoto` makes it */
export async function makeSmall(photo: Uint8Array): Promise<Buffer<ArrayBuffer>> {
  const sharp = await pictures();
  return Buffer.from(
    await sharp(photo).resize(smallSide, smallSide).webp({ quality: 78 }).toBuffer(),
  );
}
