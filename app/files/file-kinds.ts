/** A kind of file that is taken, by what is in it. */
export type FileKind = { ending: string; type: string; name: string };

const office = "application/vnd.openxmlformats-officedocument";

export const fileKinds = {
  pdf: { ending: "pdf", type: "application/pdf", name: "PDF" },
  pptx: {
    ending: "pptx",
    type: `${office}.presentationml.presentation`,
    name: "PowerPoint",
  },
  docx: { ending: "docx", type: `${office}.wordprocessingml.document`, name: "Word" },
  odp: {
    ending: "odp",
    type: "application/vnd.oasis.opendocument.presentation",
    name: "OpenDocument presentation",
  },
  png: { ending: "png", type: "image/png", name: "PNG picture" },
  jpeg: { ending: "jpg", type: "image/jpeg", name: "JPEG picture" },
} satisfies Record<string, FileKind>;

/** What is said of a file that is of no kind that is taken. */
export const notTaken =
  "Choose a PDF, PowerPoint (.pptx), Word (.docx), OpenDocument (.odp), PNG or JPEG file. This file is none, whatever its name";

/** What the browser's file chooser offers. */
export const acceptedFiles = Object.values(fileKinds)
  .flatMap(({ ending, type }) => [`.${ending}`, type])
  .join(",");

/** "PDF", for a media type that was stored. */
export const kindName = (type: string) =>
  Object.values(fileKinds).find((kind) => kind.type === type)?.name ?? "File";
