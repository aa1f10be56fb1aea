import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import type { Somebody } from "../ui/somebody-form.ts";

/** How many people a list to choose from holds at most; the others are named by their email address. */
export const peopleListed = 200;

export type Choosable = { id: string; name: string; profession: string };

/**
 * The people of a programme whom one may choose for a part, by name: those who have not left, and are no fellows of the cohort.
 * @param except somebody who is not to be offered
 */
export const peopleToChoose = (
  { programmeId, cohortId }: { programmeId: string; cohortId?: string },
  except?: string,
): Promise<Choosable[]> =>
  prisma.person.findMany({
    where: {
      id: { not: except },
      programmes: { some: { programmeId, leftAt: null } },
      ...(cohortId && { fellowships: { none: { cohortId } } }),
    },
    orderBy: { name: "asc" },
    take: peopleListed,
    select: { id: true, name: true, profession: true },
  });

/** Of the people of a programme who have not left, those that ids or email addresses name. */
export const peopleNamed = (
  db: Transaction,
  programmeId: string,
  { ids = [], emails = [] }: { ids?: string[]; emails?: string[] },
) =>
  db.person.findMany({
    where: {
      programmes: { some: { programmeId, leftAt: null } },
      OR: [{ id: { in: ids } }, { email: { in: emails } }],
    },
    select: { id: true, name: true, email: true },
  });

/** Whom `somebodyForm` names, of the people of a programme who have not left. @throws Conflict when it is nobody */
export async function findSomebody(
  db: Transaction,
  programmeId: string,
  { personId, email }: Somebody,
) {
  const named = email ? { emails: [email] } : { ids: [personId] };
  const [person] = await peopleNamed(db, programmeId, named);
  if (!person)
    throw new Conflict(
      "Nobody of this programme has that address. Check it, or ask the programme’s leads to add the person first.",
    );
  return person;
}
