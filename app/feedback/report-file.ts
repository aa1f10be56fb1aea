import { signedIn } from "../server/guard.server.ts";
import { slugOf } from "../programmes/slug.ts";
import { readReport } from "./report.server.ts";
import { reportPdf } from "./report-pdf.server.tsx";

export const loader = signedIn(async (actor, { params }) => {
  const report = await readReport(actor, params.feedbackId);
  return new Response(new Uint8Array(reportPdf(report)), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${slugOf(`360 report ${report.number} ${report.fellow}`)}.pdf"`,
      "X-Robots-Tag": "noindex",
    },
  });
});
