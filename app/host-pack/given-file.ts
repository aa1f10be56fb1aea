import { signedIn } from "../server/guard.server.ts";
import { packPdf } from "./pack-pdf.server.ts";
import { readGivenPack } from "./packs.server.ts";

export const loader = signedIn(async (actor, { params }) => {
  const { pack, version, when } = await readGivenPack(actor, params.packId);
  return packPdf(pack, `Version ${version}, given by ${pack.fellow} on ${when}`);
});
