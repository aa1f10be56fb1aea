import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { findEntry } from "./find-entry.server.ts";
import { readersOf } from "./readers.server.ts";
import { untitled } from "./untitled.ts";

/** What goes when an entry is deleted. @throws NotFound */
export async function openDeletion(actor: Actor, id: string | undefined) {
  const entry = await findEntry(actor, id);
  const shares = await readersOf(actor, entry);
  return {
    id: entry.id,
    title: entry.title || untitled,
    readers: shares.filter((share) => !share.isOver).map(({ reader }) => reader),
  };
}

/** Deletes an entry with its links, its copies and their comments. @throws NotFound */
export async function deleteEntry(actor: Actor, id: string | undefined) {
  const entry = await findEntry(actor, id);
  await prisma.entry.deleteMany({ where: { id: entry.id } });
}
