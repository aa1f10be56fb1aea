import type { Actor } from "../policy/actor.ts";
import { pairs } from "../policy/mentoring.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Forbidden, NotFound } from "../server/errors.server.ts";

type Named = { id: string; name: string; email: string };
type Row = { person: string; fellow: string } & Record<
  "cohortId" | "cohort" | "programmeId",
  string
> & { challengeId: string | null; midYear: string | null };

/** A pair as only `findPair` gives it: whoever holds one is one of the two. */
export type ReachedPair = Awaited<ReturnType<typeof findPair>>;

/** The pair that `id` names, for one of the two: with who they are, seen from the actor's side. @throws NotFound */
export async function findPair(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const pair = await db.pair.findFirst({ where: { id, AND: pairs.reach(actor) } });
  if (!id || !pair) throw new NotFound();
  const [row] = await db.$queryRaw<[Row]>`
    SELECT json_object('id', p.id, 'name', p.name, 'email', p.email) AS person,
      json_object('id', q.id, 'name', q.name, 'email', q.email) AS fellow, f.cohortId, f.challengeId, c.name AS cohort, c.programmeId,
      (SELECT json_object('id', id, 'facultyId', facultyId) FROM MidYearReview WHERE fellowId = f.id) AS midYear
    FROM Fellow f JOIN Cohort c ON c.id = f.cohortId JOIN Person q ON q.id = f.personId JOIN Person p ON p.id = ${pair.personId}
    WHERE f.id = ${pair.fellowId}`;
  const [person, fellow] = [JSON.parse(row.person), JSON.parse(row.fellow)] as [Named, Named];
  const isFellow = fellow.id === actor.id;
  return {
    ...pair,
    person,
    challengeId: row.challengeId,
    midYear: JSON.parse(row.midYear ?? "null") as { id: string; facultyId: string } | null,
    cohortId: row.cohortId,
    cohort: row.cohort,
    programmeId: row.programmeId,
    fellow: { ...fellow, personId: fellow.id },
    isFellow,
    self: isFellow ? fellow : person,
    other: isFellow ? person : fellow,
  };
}

/** As `findPair`, for a pair that goes on. @throws NotFound; Forbidden when it has ended */
export async function findRunningPair(actor: Actor, id: string | undefined, db?: Transaction) {
  const pair = await findPair(actor, id, db);
  if (!pairs.may.goOn(actor, pair))
    throw new Forbidden("You two have ended. What you agreed and logged stays, to be read.");
  return pair;
}
