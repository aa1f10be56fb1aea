import { showMonth } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { fellows } from "../policy/progress.ts";
import { prisma } from "../server/database/client.server.ts";
import { Forbidden, NotFound } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { concernedWith, findFellow } from "./fellows.server.ts";

/** A month as it stands in an address. */
const isMonth = (text: string | undefined): text is string =>
  /^20\d\d-(0[1-9]|1[0-2])$/.test(text ?? "");

/** The fellow whose update the actor may write, and the month. @throws NotFound, Forbidden */
async function findWritable(actor: Actor, fellowId: string | undefined, month: string | undefined) {
  const fellow = await findFellow(actor, fellowId);
  if (!isMonth(month)) throw new NotFound();
  if (!fellows.may.update(actor, fellow)) throw new Forbidden();
  return { fellow, month };
}

/** One month's update as far as it is written, and who will read it. @throws NotFound, Forbidden */
export async function openUpdate(
  actor: Actor,
  fellowId: string | undefined,
  asked: string | undefined,
) {
  const { fellow, month } = await findWritable(actor, fellowId, asked);
  const update = await prisma.monthlyUpdate.findUnique({
    where: { fellowId_month: { fellowId: fellow.id, month } },
    select: { learned: true, stuck: true, next: true },
  });
  const readers = (await concernedWith(fellow.id)).filter(({ part }) => part !== "host");
  return { fellowId: fellow.id, month, title: showMonth(month), update, readers };
}

/**
 * Writes one month's update, and on its first writing tells the sponsors by mail.
 * @throws NotFound, Forbidden
 */
export async function writeUpdate(
  actor: Actor,
  fellowId: string | undefined,
  asked: string | undefined,
  text: { learned: string; stuck: string; next: string },
) {
  const { fellow, month } = await findWritable(actor, fellowId, asked);
  const key = { fellowId: fellow.id, month };
  await prisma.$transaction(async (tx) => {
    const isNew = (await tx.monthlyUpdate.count({ where: key })) === 0;
    await tx.monthlyUpdate.upsert({
      where: { fellowId_month: key },
      create: { ...key, ...text },
      update: text,
    });
    if (!isNew) return;
    const sponsors = await tx.person.findMany({
      where: { sponsorships: { some: { fellowId: fellow.id } } },
      select: { id: true, email: true },
    });
    const url = addressOf(`/progress/${fellow.id}`);
    const props = { fellow: actor.name, month: showMonth(month), url };
    for (const to of sponsors) await post(tx, { to, template: "update-ready", props });
  });
}
