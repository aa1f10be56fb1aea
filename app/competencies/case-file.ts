import { signedIn } from "../server/guard.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { toCase } from "./case-document.ts";
import { downloadName } from "./download-name.ts";
import { findFramework } from "./find-framework.server.ts";

export const loader = signedIn(async (actor, { params, request }) => {
  const framework = await findFramework(actor, params.frameworkId);
  const asked = new URL(request.url).searchParams.get("version");
  const version = asked === "1.0" ? asked : "1.1";
  const { state, publishedAt } = framework;
  const uri = addressOf(`/frameworks/${framework.id}/case.json`);
  const document = toCase(framework, { version, uri, state, changedAt: publishedAt ?? new Date() });
  return new Response(JSON.stringify(document, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${downloadName(framework)}-case-${version}.json"`,
      "X-Robots-Tag": "noindex",
    },
  });
});
