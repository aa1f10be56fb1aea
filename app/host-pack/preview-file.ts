import { signedIn } from "../server/guard.server.ts";
import { packPdf } from "./pack-pdf.server.ts";
import { previewPack } from "./packs.server.ts";

export const loader = signedIn(async (actor, { params }) =>
  packPdf(await previewPack(actor, params.fellowId), "Seen by the fellow first. Not given yet."),
);
