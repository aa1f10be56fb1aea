import { asDownload } from "../imports/spreadsheet.ts";
import { slugOf } from "../programmes/slug.ts";
import { signedIn } from "../server/guard.server.ts";
import { pointsCsv } from "./points-csv.ts";
import { studyMeasure } from "./read-measure.server.ts";

export const loader = signedIn(async (actor, { params }) => {
  const { measure, studied } = await studyMeasure(actor, params.measureId, "xmr");
  return asDownload(pointsCsv(studied), `${slugOf(measure.name)}.csv`);
});
