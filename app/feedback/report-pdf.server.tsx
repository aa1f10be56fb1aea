import { NodeCompiler, PdfStandard } from "@myriaddreamin/typst-ts-node-compiler";
import { renderToStaticMarkup } from "react-dom/server";
import { Gaps } from "../charts/gap.tsx";
import * as gapSetting from "../charts/gap-geometry.ts";
import { Radar } from "../charts/radar.tsx";
import { fewestAxes, wide } from "../charts/radar-geometry.ts";
import chartStyle from "./report-charts.css?raw";
import type { ReportPage } from "./report.server.ts";
import { gapWords, ofScale, oneDecimal } from "./report-words.ts";
import template from "./report.typ?raw";

let compiler: NodeCompiler | undefined;
/** For how many documents the compiler keeps what it worked out. */
const kept = 5;

/**
 * A report as a PDF that is tagged for screen readers. It conforms to PDF/UA-1, unless a comment is written in a script that the
 * document's font does not have: then it is tagged all the same, without that promise.
 */
export function reportPdf(report: ReportPage): Buffer {
  compiler ??= NodeCompiler.create({});
  const document = compiler.compile({
    mainFileContent: template,
    inputs: { report: JSON.stringify(layOut(report)) },
  });
  if (!document.result) throw new Error("The report could not be set as a PDF");
  try {
    return compiler.pdf(document.result, { pdfStandard: PdfStandard.UA_1, pdfTags: true });
  } catch {
    return compiler.pdf(document.result, { pdfTags: true });
  } finally {
    compiler.evictCache(kept);
  }
}
