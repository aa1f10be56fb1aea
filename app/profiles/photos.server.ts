import { createHash } from "node:crypto";
import type { Audience } from "../generated/prisma/enums.ts";
import type { Actor } from "../policy/actor.ts";
import { audiences, profileFields } from "../policy/profiles.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { makePhoto, makeSmall, photoType } from "./make-photo.server.ts";
import { findPerson } from "./people.server.ts";
import { readersOf } from "./readers.server.ts";

const key = (personId: string) => ({ personId_kind: { personId, kind: "photo" as const } });

/** One's own photo, if there is one, by its version; who may see it, and who is in each audience. */
export async function openPhoto(actor: Actor) {
  const field = await prisma.profileField.findUnique({ where: key(actor.id) });
  return {
    person: { id: actor.id, name: actor.name, photo: field?.text ?? "" },
    readers: field?.readers ?? ("cohort" satisfies Audience),
    audiences: audiences.photo,
    ...(await readersOf(actor)),
  };
}

/**
 * Saves one's own photo, in place of the one before, and who may see it.
 * @param sent the file; without one, only who may see it changes
 * @throws NotAPhoto
 */
export async function savePhoto(actor: Actor, sent: File | undefined, readers: Audience) {
  const image = sent && (await makePhoto(Buffer.from(await sent.arrayBuffer())));
  // The version stands in the address, so that browsers may keep what is there.
  const text = image && createHash("sha256").update(image).digest("hex").slice(0, 12);
  await prisma.$transaction(async (tx) => {
    const field = { personId: actor.id, kind: "photo" as const, text: text ?? "", readers };
    await tx.profileField.upsert({
      where: key(actor.id),
      create: field,
      update: { text, readers },
    });
    if (!image) return;
    const photo = { type: photoType, image, updatedAt: new Date() };
    await tx.profilePhoto.upsert({
      where: { personId: actor.id },
      create: { personId: actor.id, ...photo },
      update: photo,
    });
  });
}

/** Removes one's own photo. Who might see it stays, for the next. */
export const removePhoto = (actor: Actor) =>
  prisma.$transaction([
    prisma.profilePhoto.deleteMany({ where: { personId: actor.id } }),
    prisma.profileField.updateMany({
      where: { personId: actor.id, kind: "photo" },
      data: { text: "" },
    }),
  ]);

/**
 * A photo that the actor may see.
 * @param small whether as lists show it
 * @throws NotFound
 */
export async function readPhoto(actor: Actor, personId: string | undefined, small: boolean) {
  const person = await findPerson(actor, personId);
  const field = await prisma.profileField.findFirst({
    where: {
      personId: person.id,
      kind: "photo",
      text: { not: "" },
      AND: profileFields.reach(actor),
    },
    select: { text: true, person: { select: { photo: true } } },
  });
  const photo = field?.person.photo;
  if (!photo) throw new NotFound();
  const image = small ? await makeSmall(photo.image) : photo.image;
  return { version: field.text, type: photo.type, image };
}
