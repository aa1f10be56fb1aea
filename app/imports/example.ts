import { signedIn } from "../server/guard.server.ts";
import { writeExample } from "./export-people.server.ts";
import { asDownload } from "./spreadsheet.ts";

export const loader = signedIn(async (actor, { params }) =>
  asDownload(await writeExample(actor, params.programmeId), "people-example.csv"),
);
