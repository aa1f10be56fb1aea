import { showWhen } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { hostPacks } from "../policy/host-packs.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Forbidden } from "../server/errors.server.ts";
import { postAll } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { findPack, hostOf } from "./packs.server.ts";

type Id = string | undefined;

async function findOwnPack(actor: Actor, id: Id, db?: Transaction) {
  const pack = await findPack(actor, id, db);
  if (!hostPacks.may.give(actor, pack.fellow))
    throw new Forbidden("A host pack is the fellow’s to take back.");
  return pack;
}

/** A pack that the actor gave, and who was told of it. @throws NotFound, Forbidden */
export async function openTakingBack(actor: Actor, id: Id) {
  const { fellow, ...pack } = await findOwnPack(actor, id);
  const host = await hostOf(prisma, fellow);
  return {
    id: pack.id,
    version: pack.version,
    when: showWhen(pack.givenAt, actor.zone),
    host: host.map(({ name }) => name),
  };
}

/**
 * Takes a pack back, so that nobody opens it here any more, and asks those who were told of it by email to delete what they kept.
 * Its number is not used again: a PDF that somebody kept would pass for the next.
 * @returns the fellow's id
 * @throws NotFound, Forbidden
 */
export const takePackBack = (actor: Actor, id: Id) =>
  prisma.$transaction(async (tx) => {
    const { fellow, version, ...pack } = await findOwnPack(actor, id, tx);
    await tx.hostPack.delete({ where: { id: pack.id } });
    const props = { change: "takenBack" as const, fellow: actor.name, version };
    const url = addressOf(`/progress/${fellow.id}/pack`);
    const host = await hostOf(tx, fellow);
    await postAll(
      tx,
      host.map((to) => ({ to, template: "host-pack-given", props: { ...props, url } })),
    );
    return fellow.id;
  });
