import { slugOf } from "../programmes/slug.ts";
import { signedIn } from "../server/guard.server.ts";
import { diagramSvg } from "./diagram-svg.server.tsx";
import { readDiagram } from "./read-diagram.server.ts";

export const loader = signedIn(async (actor, { params }) => {
  const { challenge, diagram, summary } = await readDiagram(actor, params.challengeId);
  const name = slugOf(challenge.title).slice(0, 60);
  return new Response(diagramSvg(diagram, { title: challenge.title, summary }), {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Content-Disposition": `attachment; filename="driver-diagram-${name}.svg"`,
      "X-Robots-Tag": "noindex",
    },
  });
});
