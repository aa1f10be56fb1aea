import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { writeProgramme } from "./programmes.server.ts";

/** What a programme is called until its lead names it. */
const unnamed = "Your programme";

/**
 * Makes somebody the lead of a programme, from outside the browser: the person, unless they are there, and a first
 * programme, if there is none. Safe to repeat.
 * @param email in small letters
 * @param name for somebody new; made from the address when it is empty
 * @param slug of the programme that is meant, where there are several
 * @returns the person's name and the programme's
 * @throws Conflict when it is not clear which programme is meant
 */
export const makeProgrammeLead = ({ email, name = "", slug }: Wanted) =>
  prisma.$transaction(async (tx) => {
    const programme = await programmeMeant(tx, slug);
    const person = await tx.person.upsert({
      where: { email },
      create: { email, name: name.trim() || nameFrom(email) },
      update: {},
      select: { id: true, name: true },
    });
    const led = programme ?? (await writeProgramme(tx, unnamed, person.id));
    const key = { programmeId: led.id, personId: person.id };
    const where = { programmeId_personId: key };
    await tx.programmeLead.upsert({ where, create: key, update: {} });
    await tx.programmePerson.upsert({ where, create: key, update: { leftAt: null } });
    return { person: person.name, programme: led.name, isNew: !programme };
  });

type Wanted = { email: string; name?: string; slug?: string };

/** The programme that is meant; null when there is none at all. */
async function programmeMeant(tx: Transaction, slug: string | undefined) {
  const found = await tx.programme.findMany({
    where: { slug },
    orderBy: { name: "asc" },
    select: { id: true, name: true, slug: true },
  });
  if (slug && !found[0]) throw new Conflict(`No programme is called ${slug} in addresses.`);
  if (found.length > 1)
    throw new Conflict(
      `There are several programmes. Say which one with --programme: ${found.map((one) => one.slug).join(", ")}.`,
    );
  return found[0] ?? null;
}

/** "ada.lovelace@example.org" gives "Ada Lovelace". */
const nameFrom = (email: string) =>
  (email.split("@")[0] ?? "")
    .split(/[._+-]+/)
    .filter(Boolean)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(" ");
