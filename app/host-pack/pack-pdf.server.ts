import { chartSvg } from "../measures/chart-svg.server.tsx";
import { slugOf } from "../programmes/slug.ts";
import { taggedPdf } from "../server/tagged-pdf.server.ts";
import type { LaidOutPack, PackPiece } from "./lay-out.ts";
import template from "./pack.typ?raw";

/** A pack as a PDF that is tagged for screen readers, with charts that have their words. @param standing when it was given, or that it was not */
export function packPdf(pack: LaidOutPack, standing: string): Response {
  const parts = pack.parts.map(({ title, pieces }) => ({ title, pieces: pieces.map(drawn) }));
  return new Response(new Uint8Array(taggedPdf(template, { ...pack, standing, parts })), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${slugOf(pack.title)}.pdf"`,
      "X-Robots-Tag": "noindex",
    },
  });
}

const drawn = ({ blocks, ...piece }: PackPiece) => ({
  ...piece,
  blocks: blocks.map((block) => {
    if (block.type !== "chart") return block;
    const { type, chart, summary, sentences } = block;
    return { type, summary, sentences, svg: chartSvg(chart, { title: piece.title, summary }) };
  }),
});
