import { kindName } from "./file-kinds.ts";
import type { Actor } from "../policy/actor.ts";
import { files } from "../policy/files.ts";
import { prisma } from "../server/database/client.server.ts";
import { Forbidden, NotFound } from "../server/errors.server.ts";
import { megabytes } from "../ui/upload-limits.ts";

/** A file as it is listed. */
export type ShownFile = { id: string; name: string; about: string };

/** What a list says of a file: its name, of what kind and how large it is. */
export const shownFile = ({
  id,
  name,
  type,
  size,
}: {
  id: string;
  name: string;
  type: string;
  size: number;
}): ShownFile => ({
  id,
  name,
  about: `${kindName(type)}, ${megabytes(size)}`,
});

/** A file within the actor's reach, without its bytes. @throws NotFound */
export async function findFile(actor: Actor, id: string | undefined) {
  const file = await prisma.storedFile.findFirst({
    where: { id, AND: files.reach(actor) },
    select: {
      id: true,
      name: true,
      type: true,
      size: true,
      update: { select: { month: true, fellowId: true } },
      presentation: { select: { id: true, fellowId: true } },
    },
  });
  if (!id || !file) throw new NotFound();
  return file;
}

/** The bytes of a file, a part at a time: each is read when the one before it has gone. */
export function bytesOf(fileId: string): ReadableStream<Uint8Array> {
  let position = 0;
  return new ReadableStream({
    async pull(controller) {
      const part = await prisma.filePart.findUnique({
        where: { fileId_position: { fileId, position: position++ } },
        select: { bytes: true },
      });
      if (part) controller.enqueue(new Uint8Array(part.bytes));
      else controller.close();
    },
  });
}

/** A file that the actor may take away again, and the page that it is on. @throws NotFound, Forbidden */
export async function findToRemove(actor: Actor, id: string | undefined) {
  const file = await findFile(actor, id);
  if (!files.may.remove(actor, file))
    throw new Forbidden("A file is taken away by the fellow who handed it in.");
  const { update, presentation } = file;
  const page = update
    ? `/progress/${update.fellowId}/updates/${update.month}`
    : `/presentations/${presentation?.id}`;
  return { ...shownFile(file), page };
}

/** Takes a file away for good. @returns the page that it was on @throws NotFound, Forbidden */
export async function removeFile(actor: Actor, id: string | undefined) {
  const file = await findToRemove(actor, id);
  await prisma.storedFile.deleteMany({ where: { id: file.id } });
  return file.page;
}
