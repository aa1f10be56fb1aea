import { taggedPdf } from "../server/tagged-pdf.server.ts";
import { consecutive } from "./consecutive-headings.ts";
import type { LaidOut } from "./lay-out.server.ts";
import template from "./portfolio.typ?raw";

/** A portfolio as a PDF that is tagged for screen readers. */
export const toPdf = ({ pieces, ...portfolio }: LaidOut): Buffer =>
  taggedPdf(template, { ...portfolio, pieces: pieces.map(withoutHtml) });

const withoutHtml = ({ blocks, ...piece }: LaidOut["pieces"][number]) => ({
  ...piece,
  blocks: blocks.map((block) =>
    block.type === "text" ? { type: block.type, document: consecutive(block.document) } : block,
  ),
});
