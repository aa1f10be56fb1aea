import { NodeCompiler, PdfStandard } from "@myriaddreamin/typst-ts-node-compiler";
import { consecutive } from "./consecutive-headings.ts";
import type { LaidOut } from "./lay-out.server.ts";
import template from "./portfolio.typ?raw";

let compiler: NodeCompiler | undefined;

/** For how many documents the compiler keeps what it worked out. */
const kept = 5;

/**
 * A portfolio as a PDF that is tagged for screen readers. It conforms to PDF/UA-1, unless something in it is written in a
 * script that the document's font does not have: then it is tagged all the same, without that promise.
 */
export function toPdf({ pieces, ...portfolio }: LaidOut): Buffer {
  compiler ??= NodeCompiler.create({});
  const document = compiler.compile({
    mainFileContent: template,
    inputs: { portfolio: JSON.stringify({ ...portfolio, pieces: pieces.map(withoutHtml) }) },
  });
  if (!document.result) throw new Error(`No PDF: ${said(compiler, document.takeDiagnostics())}`);
  try {
    return compiler.pdf(document.result, { pdfStandard: PdfStandard.UA_1, pdfTags: true });
  } catch {
    return compiler.pdf(document.result, { pdfTags: true });
  } finally {
    compiler.evictCache(kept);
  }
}

const said = (from: NodeCompiler, found: Parameters<NodeCompiler["fetchDiagnostics"]>[0] | null) =>
  found ? JSON.stringify(from.fetchDiagnostics(found)) : "no reason given";

const withoutHtml = ({ blocks, ...piece }: LaidOut["pieces"][number]) => ({
  ...piece,
  blocks: blocks.map((block) =>
    block.type === "text" ? { type: block.type, document: consecutive(block.document) } : block,
  ),
});
