import { signedIn } from "../server/guard.server.ts";
import { chartFile } from "./chart-file.server.ts";
import { pngOf } from "./chart-png.server.ts";

export const loader = signedIn(async (actor, { params, request }) => {
  const { svg, asFile } = await chartFile(actor, params.measureId, request);
  return asFile(pngOf(svg), "image/png", "png");
});
