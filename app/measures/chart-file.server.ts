import type { Actor } from "../policy/actor.ts";
import { slugOf } from "../programmes/slug.ts";
import { Conflict } from "../server/errors.server.ts";
import { chartSvg } from "./chart-svg.server.tsx";
import { viewAsked, studyMeasure } from "./read-measure.server.ts";

/**
 * A measure's chart as SVG, of the kind that the address asks for, and how a file of it is answered.
 * @throws NotFound; Conflict when there is no point to draw
 */
export async function chartFile(actor: Actor, id: string | undefined, request: Request) {
  const { measure, chart, summary } = await studyMeasure(actor, id, viewAsked(request));
  if (!chart) throw new Conflict("There is no chart yet, because there are no points.");
  return {
    svg: chartSvg(chart, { title: measure.name, summary: summary.short }),
    asFile: (body: string | Buffer<ArrayBuffer>, type: string, ending: string) =>
      new Response(body, {
        headers: {
          "Content-Type": type,
          "Content-Disposition": `attachment; filename="${slugOf(measure.name)}.${ending}"`,
          "X-Robots-Tag": "noindex",
        },
      }),
  };
}
