import { createHash } from "node:crypto";
import type { Audience } from "../generated/prisma/enums.ts";
import type { Actor } from "../policy/actor.ts";
import { audiences } from "../policy/profiles.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import type { ProfileValue, Written } from "./profile-form.ts";
import { readersOf } from "./readers.server.ts";

export const written: Written[] = [
  "name",
  "pronouns",
  "profession",
  "place",
  "interests",
  "languages",
  "offers",
  "accessNeeds",
];

/** Whom a field lets read it until its owner says: the narrowest that it is of use to. */
const atFirst: Record<Written, Audience> = {
  name: "programme",
  pronouns: "cohort",
  profession: "programme",
  place: "cohort",
  interests: "cohort",
  languages: "cohort",
  offers: "programme",
  accessNeeds: "arrangers",
};

type Field = { text: string; readers: Audience };
type Profile = Record<Written, Field>;

/** What makes somebody an alum who has not left the network. */
const standing = (actor: Actor) => ({ personId: actor.id, withdrawnAt: null });

/** A profile's words and settings, and by what they are known again. */
async function readFields(actor: Actor, db: Transaction) {
  const unlisted = await db.alum.findFirst({ where: { ...standing(actor), isListed: false } });
  const rows = await db.profileField.findMany({
    where: { personId: actor.id, kind: { in: written } },
    select: { kind: true, text: true, readers: true },
  });
  const fieldOf = (kind: Written): Field => {
    const { text, readers } = rows.find((row) => row.kind === kind) ?? {
      text: "",
      readers: atFirst[kind],
    };
    // The directory lists alumni only once they have chosen to be listed, whatever their name said before.
    return { text, readers: kind === "name" && unlisted ? "nobody" : readers };
  };
  const profile = Object.fromEntries(written.map((kind) => [kind, fieldOf(kind)])) as Profile;
  const seen = createHash("sha256").update(JSON.stringify(profile)).digest("hex").slice(0, 16);
  return { profile, seen };
}

/** One's own profile, and who is in each audience. */
export const openProfile = async (actor: Actor) => ({
  id: actor.id,
  ...(await readFields(actor, prisma)),
  readers: await readersOf(actor),
  audiences,
});

/**
 * Saves one's own profile. Name and profession are those of the person, everywhere; who finds the name in the directory
 * finds them as an alum too.
 * @throws Conflict when it was changed elsewhere since its form was opened
 */
export async function saveProfile(actor: Actor, { seen, ...value }: ProfileValue) {
  const rows = written.map((kind) => {
    return { kind, text: value[kind], readers: value[`${kind}Readers`] };
  });
  await prisma.$transaction(async (tx) => {
    const before = await readFields(actor, tx);
    if (before.seen !== seen)
      throw new Conflict(
        "Your profile was changed in another tab or device meanwhile. What you typed is still here; save again if it should replace that.",
        { seen: before.seen },
      );
    const { name, profession } = value;
    await tx.person.update({ where: { id: actor.id }, data: { name, profession } });
    const isListed = value.nameReaders === "programme";
    await tx.alum.updateMany({ where: standing(actor), data: { isListed } });
    await tx.$executeRaw`
      INSERT INTO ProfileField (personId, kind, text, readers)
      SELECT ${actor.id}, value ->> 'kind', value ->> 'text', value ->> 'readers' FROM json_each(${JSON.stringify(rows)})
      WHERE true ON CONFLICT (personId, kind) DO UPDATE SET text = excluded.text, readers = excluded.readers`;
  });
}
