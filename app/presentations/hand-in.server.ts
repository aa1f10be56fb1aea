import { shownFile } from "../files/files.server.ts";
import { withFile } from "../files/keep-file.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { fileLimit } from "../server/upload-limit.server.ts";
import { findToPresent } from "./find-presentation.server.ts";
import { aboutPresentation } from "./read-presentation.server.ts";
import type { AbstractValue } from "./words-form.ts";

type Id = string | undefined;

/** A presentation as its fellow writes it. @throws NotFound, Forbidden */
export async function openAbstract(actor: Actor, id: Id) {
  const presentation = await findToPresent(actor, id);
  const { title, abstract, revision } = presentation;
  const { when } = aboutPresentation(presentation, actor);
  return { id: presentation.id, when, title, abstract, revision };
}

/** Writes what a presentation is about. @throws NotFound, Forbidden; Conflict when it was written elsewhere meanwhile */
export const writeAbstract = (actor: Actor, id: Id, { revision, ...words }: AbstractValue) =>
  prisma.$transaction(async (tx) => {
    const presentation = await findToPresent(actor, id, tx);
    if (presentation.revision !== revision)
      throw new Conflict(
        "This was written in another tab or device meanwhile. What you typed is below: look at the page, then save again.",
        { revision: String(presentation.revision) },
      );
    await tx.presentation.update({
      where: { id: presentation.id },
      data: { ...words, revision: { increment: 1 } },
    });
  });

/** The slides that are handed in, if any, and how large they may be. @throws NotFound, Forbidden */
export async function openSlides(actor: Actor, id: Id) {
  const presentation = await findToPresent(actor, id);
  const slides = await prisma.storedFile.findUnique({ where: { presentationId: presentation.id } });
  const { most, advice } = fileLimit();
  const { when } = aboutPresentation(presentation, actor);
  return {
    id: presentation.id,
    when,
    slides: slides && shownFile(slides),
    limit: { most, advice },
  };
}

/** Hands slides in, in the place of those before. @throws NotFound, Forbidden, NotAFile */
export async function handInSlides(actor: Actor, id: Id, sent: File) {
  const presentation = await findToPresent(actor, id);
  const presentationId = presentation.id;
  const takeIn = async (tx: Transaction, fileId: string) => {
    await tx.storedFile.deleteMany({ where: { presentationId } });
    await tx.storedFile.update({ where: { id: fileId }, data: { presentationId } });
  };
  await withFile(actor, sent, (fileId) => prisma.$transaction((tx) => takeIn(tx, fileId ?? "")));
}
