import type { Audience, ProfileKind } from "../generated/prisma/enums.ts";
import type { Actor } from "../policy/actor.ts";
import { people } from "../policy/directory.ts";
import { profileFields } from "../policy/profiles.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { audienceWords, fieldTitles } from "./field-words.ts";
import { partsOf } from "./parts.server.ts";

/** The fields that a person's page tells in full; the others stand at its head. */
const told: ProfileKind[] = ["interests", "languages", "offers", "accessNeeds"];

/** The person that `id` names, of those whom the actor knows of. @throws NotFound */
export async function findPerson(actor: Actor, id: string | undefined) {
  const person = await prisma.person.findFirst({
    where: { id, AND: people.reach(actor) },
    select: { id: true, name: true },
  });
  if (!id || !person) throw new NotFound();
  return person;
}

/** A person as the actor may read them; on one's own page also who reads each field. @throws NotFound */
export async function readPerson(actor: Actor, id: string | undefined) {
  const person = await findPerson(actor, id);
  const fields = await prisma.profileField.findMany({
    where: { personId: person.id, text: { not: "" }, AND: profileFields.reach(actor) },
    select: { kind: true, text: true, readers: true },
  });
  const addressed = await prisma.person.findFirst({
    where: { id: person.id, AND: people.addressed(actor) },
    select: { email: true },
  });
  const parts = await partsOf(actor, [person.id]);
  const textOf = (kind: ProfileKind) => fields.find((field) => field.kind === kind)?.text ?? "";
  const isOwn = people.may.change(actor, person);
  return {
    ...person,
    photo: textOf("photo"),
    pronouns: textOf("pronouns"),
    about: [textOf("profession"), textOf("place")].filter(Boolean).join(" · "),
    parts: parts.get(person.id) ?? [],
    told: told
      .filter((kind) => textOf(kind))
      .map((kind) => ({ kind, title: fieldTitles[kind], text: textOf(kind) })),
    email: addressed?.email ?? null,
    readers: isOwn ? byAudience(fields) : [],
    may: { change: isOwn },
  };
}

/** Who reads what, the widest audience first. */
function byAudience(fields: { kind: ProfileKind; readers: Audience }[]) {
  const audiences = Object.keys(audienceWords) as Audience[];
  return audiences
    .map((audience) => ({
      audience: audienceWords[audience],
      titles: (Object.keys(fieldTitles) as ProfileKind[])
        .filter((kind) => fields.some((one) => one.kind === kind && one.readers === audience))
        .map((kind) => fieldTitles[kind].toLowerCase())
        .join(", "),
    }))
    .filter(({ titles }) => titles);
}
