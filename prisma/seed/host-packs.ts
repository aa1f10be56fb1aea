import { gatherPack } from "../../app/host-pack/gather.server.ts";
import type { Transaction } from "../../app/server/database/client.server.ts";
import { fellowId } from "./progress.ts";
import type { Year } from "./year.ts";

/** Gives Amara's host a first pack, with what is written until now. */
export async function seedHostPacks(tx: Transaction, year: Year): Promise<void> {
  const id = fellowId("amara");
  await tx.fellow.update({ where: { id }, data: { packsGiven: 1 } });
  await tx.hostPack.create({
    data: {
      id: "amara-pack-1",
      fellowId: id,
      version: 1,
      content: await gatherPack(tx, { id }),
      givenById: "amara",
      givenAt: year.at({ ago: 1 }, "12:15"),
    },
  });
}
