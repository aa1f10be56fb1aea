import { slugOf } from "../programmes/slug.ts";
import { signedIn } from "../server/guard.server.ts";
import { taggedPdf } from "../server/tagged-pdf.server.ts";
import template from "./certificate.typ?raw";
import { readGivenHours } from "./given-hours.server.ts";

export const loader = signedIn(async (actor, { params }) => {
  const hours = await readGivenHours(actor, params.cohortId);
  return new Response(new Uint8Array(taggedPdf(template, hours)), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${slugOf(`hours ${hours.name} ${hours.cohort}`)}.pdf"`,
      "X-Robots-Tag": "noindex",
    },
  });
});
