import { monthOf, showMonth } from "../cohorts/wall-time.server.ts";
import { shownFile } from "../files/files.server.ts";
import { withFile } from "../files/keep-file.server.ts";
import { NotAFile } from "../files/not-a-file.ts";
import type { Actor } from "../policy/actor.ts";
import { fellows, ownYear } from "../policy/progress.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { fileLimit } from "../server/upload-limit.server.ts";
import type { UpdateLink } from "./update-links.ts";
import { findFellow, readersOf, sponsorsOf } from "./fellows.server.ts";

/** The fellow whose update the actor may write, and the month: one of their year so far. @throws NotFound, Forbidden */
async function findWritable(actor: Actor, fellowId: string | undefined, month = "") {
  const fellow = await findFellow(actor, fellowId);
  if (!fellows.may.update(actor, fellow))
    throw new Forbidden("An update is the fellow’s to write.");
  const year = ownYear(actor, fellow);
  const isOfYear =
    year &&
    month >= monthOf(year.startsOn, actor.zone) &&
    month <= monthOf(year.endsOn, actor.zone) &&
    month <= monthOf(new Date(), actor.zone);
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || !isOfYear) throw new NotFound();
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
    select: {
      learned: true,
      stuck: true,
      next: true,
      updatedAt: true,
      links: { orderBy: { position: "asc" }, select: { url: true, text: true } },
      files: {
        orderBy: { createdAt: "asc" },
        select: { id: true, name: true, type: true, size: true },
      },
    },
  });
  return {
    fellowId: fellow.id,
    month,
    title: showMonth(month),
    update,
    files: update?.files.map(shownFile) ?? [],
    limit: { most: fileLimit().most, advice: fileLimit().advice },
    readers: await readersOf(fellow),
  };
}

type UpdateText = { learned: string; stuck: string; next: string; links: UpdateLink[] };

/** How many files an update may have: it is a short thing. */
const mostFiles = 5;

/**
 * Writes one month's update, and on its first writing tells the sponsors by email.
 * @param seen when the text that it was written on was saved, in ISO 8601; empty when there was none
 * @param file one more file to go with it
 * @throws NotFound, Forbidden, Conflict when it was written elsewhere meanwhile, NotAFile
 */
export async function writeUpdate(
  actor: Actor,
  fellowId: string | undefined,
  asked: string | undefined,
  { seen, links, file, ...text }: UpdateText & { seen: string; file?: File },
) {
  const { fellow, month } = await findWritable(actor, fellowId, asked);
  const key = { fellowId: fellow.id, month };
  const write = async (tx: Transaction, fileId: string | undefined) => {
    const before = await tx.monthlyUpdate.findUnique({ where: { fellowId_month: key } });
    const saved = before?.updatedAt.toISOString() ?? "";
    if (saved !== seen)
      throw new Conflict(
        "This update was written in another tab or device meanwhile. Your words are still here; look at the other on your progress page, bring both together, then save again.",
        { seen: saved },
      );
    const rows = links.map((link, position) => ({ ...link, position }));
    if (before) {
      await tx.updateLink.deleteMany({ where: { updateId: before.id } });
      const data = { ...text, links: { create: rows } };
      await tx.monthlyUpdate.update({ where: { id: before.id }, data });
      return addFile(tx, before.id, fileId);
    }
    const { id } = await tx.monthlyUpdate.create({
      data: { ...key, ...text, links: { create: rows } },
    });
    await addFile(tx, id, fileId);
    const url = addressOf(`/progress/${fellow.id}`);
    const props = { fellow: actor.name, month: showMonth(month), url };
    for (const to of await sponsorsOf(tx, fellow.id))
      await post(tx, { to, template: "update-ready", props });
  };
  await withFile(actor, file, (fileId) => prisma.$transaction((tx) => write(tx, fileId)));
}

/** @throws NotAFile when the update has as many as it may have */
async function addFile(tx: Transaction, updateId: string, id: string | undefined) {
  if (!id) return;
  if ((await tx.storedFile.count({ where: { updateId } })) >= mostFiles)
    throw new NotAFile(
      `${mostFiles} files are with this update, and an update is short. Take one away first`,
    );
  await tx.storedFile.update({ where: { id }, data: { updateId } });
}
