import { strToU8, zipSync } from "fflate";
import sharp from "sharp";

const office = "application/vnd.openxmlformats-officedocument";

/** A file as a browser sends it. */
export const sent = (name: string, content: Uint8Array | string, type = "") =>
  new File([content as BlobPart], name, { type });

/** What an Office file says of itself inside. */
const types = (type: string) =>
  strToU8(
    `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="${type}.main+xml"/></Types>`,
  );

type Inside = Record<string, Uint8Array>;

/** A PowerPoint file with no more in it than is looked at. */
export const pptx = (more: Inside = {}) =>
  zipSync({
    "[Content_Types].xml": types(`${office}.presentationml.presentation`),
    "ppt/presentation.xml": strToU8("<p:presentation/>"),
    ...more,
  });

/** A Word file, likewise. */
export const docx = (more: Inside = {}) =>
  zipSync({
    "[Content_Types].xml": types(`${office}.wordprocessingml.document`),
    "word/document.xml": strToU8("<w:document/>"),
    ...more,
  });

/** An OpenDocument presentation, likewise. */
export const odp = (more: Inside = {}) =>
  zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.presentation"), { level: 0 }],
    "content.xml": strToU8("<office/>"),
    ...more,
  });

/** A PDF with one empty page. @param more objects beside it, from number 4 on */
export const pdf = (more = "") =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n${more}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
    "latin1",
  );

/** A picture in which a camera has written where it was taken. */
export const jpeg = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: "#00483a" } })
    .withExif({ IFD0: { Copyright: "Somebody" }, IFD3: { GPSLatitudeRef: "N" } })
    .jpeg()
    .toBuffer();

export const png = () =>
  sharp({ create: { width: 40, height: 30, channels: 4, background: "#00483a" } })
    .png()
    .toBuffer();
