import { slugOf } from "../programmes/slug.ts";
import { signedIn } from "../server/guard.server.ts";
import { taggedPdf } from "../server/tagged-pdf.server.ts";
import { readWrittenAgreement } from "./agreements.server.ts";
import template from "./agreement.typ?raw";

export const loader = signedIn(async (actor, { params }) => {
  const { fellow, person, agreement } = await readWrittenAgreement(actor, params.pairId);
  const pdf = taggedPdf(template, { ...agreement, fellow, person });
  return new Response(new Uint8Array(pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${slugOf(`agreement ${fellow} ${person}`)}.pdf"`,
      "X-Robots-Tag": "noindex",
    },
  });
});
