import { asDownload } from "../imports/spreadsheet.ts";
import { signedIn } from "../server/guard.server.ts";
import { downloadName } from "./download-name.ts";
import { findFramework } from "./find-framework.server.ts";
import { toCsv } from "./framework-csv.ts";

export const loader = signedIn(async (actor, { params }) => {
  const framework = await findFramework(actor, params.frameworkId);
  return asDownload(toCsv(framework), `${downloadName(framework)}.csv`);
});
