import type { Transaction } from "../server/database/client.server.ts";

/** Somebody as typed or as a spreadsheet has them. */
export type NewPerson = { name: string; email: string; profession: string };

/** An email address as it is kept and compared: without space around it, in small letters. */
export const mailAddress = (typed: string) => typed.trim().toLowerCase();

/** What became of adding somebody: whether they belonged to the programme already, or had left it. */
export type Added = { id: string; standing: "new" | "belongs" | "left" };

/**
 * Makes somebody belong to a programme. Whom Headroom knows already, by their email address, stays as they are: their name
 * and profession are theirs. Who has left the programme stays away; see `comeBack`. Safe to repeat.
 * @returns their id, and how they stood before
 */
export async function addPerson(
  tx: Transaction,
  programmeId: string,
  { name, email, profession }: NewPerson,
): Promise<Added> {
  const address = mailAddress(email);
  const known = await tx.person.findUnique({
    where: { email: address },
    select: { id: true, programmes: { where: { programmeId }, select: { leftAt: true } } },
  });
  const [belonging] = known?.programmes ?? [];
  if (known && belonging)
    return { id: known.id, standing: belonging.leftAt === null ? "belongs" : "left" };
  const { id } =
    known ??
    (await tx.person.create({
      data: { name: name.trim(), email: address, profession: profession.trim() },
      select: { id: true },
    }));
  await tx.programmePerson.create({ data: { programmeId, personId: id } });
  return { id, standing: "new" };
}
