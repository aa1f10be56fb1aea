import { NodeCompiler, PdfStandard } from "@myriaddreamin/typst-ts-node-compiler";

let compiler: NodeCompiler | undefined;

/** For how many documents the compiler keeps what it worked out. */
const kept = 5;

/**
 * Sets a document as a PDF that is tagged for screen readers. It conforms to PDF/UA-1, unless something in it is written in a
 * script that the document's font does not have: then it is tagged all the same, without that promise.
 * @param template in Typst; it finds `content` as JSON in `sys.inputs.content`
 * @throws when the template does not compile, with what the compiler says
 */
export function taggedPdf(template: string, content: unknown): Buffer {
  compiler ??= NodeCompiler.create({});
  const document = compiler.compile({
    mainFileContent: template,
    inputs: { content: JSON.stringify(content) },
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
