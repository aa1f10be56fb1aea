import { signedIn } from "../server/guard.server.ts";
import { chartFile } from "./chart-file.server.ts";

export const loader = signedIn(async (actor, { params, request }) => {
  const { svg, asFile } = await chartFile(actor, params.measureId, request);
  return asFile(svg, "image/svg+xml; charset=utf-8", "svg");
});
