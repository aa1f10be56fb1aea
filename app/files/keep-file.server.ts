import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { checkFile } from "./check-file.server.ts";

/** How many bytes stand in one row. */
const partSize = 256 * 1024;

/**
 * Checks a file, and keeps it. It belongs to nothing yet, and nobody reaches it: whoever takes it in says so in the transaction of what
 * it belongs to. Its parts are written one by one, so that nobody waits for the whole.
 * @returns its id
 * @throws NotAFile
 */
export async function keepFile(actor: Actor, sent: File): Promise<string> {
  const { bytes, ...about } = await checkFile(sent);
  const { id } = await prisma.storedFile.create({
    data: { ...about, size: bytes.length, byId: actor.id },
    select: { id: true },
  });
  for (let position = 0; position * partSize < bytes.length; position++) {
    const part = bytes.subarray(position * partSize, (position + 1) * partSize);
    await prisma.filePart.create({ data: { fileId: id, position, bytes: Uint8Array.from(part) } });
  }
  return id;
}

/** Gives up a file that was kept, and could not be taken in. */
export const dropFile = (id: string) => prisma.storedFile.deleteMany({ where: { id } });

/**
 * Keeps a file, if there is one, and has it taken in; when that fails, the file is given up.
 * @param takeIn what to do with its id
 * @throws NotAFile; and whatever `takeIn` throws
 */
export async function withFile<T>(
  actor: Actor,
  sent: File | undefined,
  takeIn: (fileId: string | undefined) => Promise<T>,
): Promise<T> {
  const fileId = sent && (await keepFile(actor, sent));
  try {
    return await takeIn(fileId);
  } catch (error) {
    if (fileId) await dropFile(fileId);
    throw error;
  }
}
