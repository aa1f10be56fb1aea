import { asDownload } from "../imports/spreadsheet.ts";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { exampleCsv } from "./questionnaire-csv.ts";

export const loader = signedIn(async (actor, { params }) => {
  await findProgramme(actor, params.programmeId);
  return asDownload(exampleCsv(), "questionnaire-example.csv");
});
