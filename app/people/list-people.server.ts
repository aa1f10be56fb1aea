import { latestCohorts } from "../cohorts/latest-cohorts.server.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { holders } from "./holders.server.ts";
import type { PeopleFilter, Standing } from "./people-filter.ts";
import { type RoleRow, rolesInShort, rolesOf } from "./role-rows.server.ts";
import { addressesSought, wordsSought } from "./search.ts";

const { sql, empty, join } = Prisma;

const peoplePerPage = 50;

type Row = {
  id: string;
  name: string;
  email: string;
  profession: string;
  cameIn: number;
  hasLeft: number;
};

const standingSql: Record<Standing, Prisma.Sql> = {
  here: sql`b.leftAt IS NULL`,
  notIn: sql`b.leftAt IS NULL AND (SELECT cameInAt FROM Person WHERE id = n.personId) IS NULL`,
  left: sql`b.leftAt IS NOT NULL`,
};

/** Those whose name has words that begin as typed, or whose email address does. */
function found(words: string): Prisma.Sql | null {
  const [name, address] = [wordsSought(words), addressesSought(words)];
  if (!address) return null;
  const byAddress = sql`SELECT id FROM Person WHERE email >= ${address.from} AND email < ${address.to}`;
  if (!name) return byAddress;
  return sql`SELECT f.personId AS id FROM profile_search s CROSS JOIN ProfileField f ON f.id = s.rowid
    WHERE profile_search MATCH ${name} AND f.kind = 'name' UNION ${byAddress}`;
}

const left = (programmeId: string) =>
  sql`SELECT personId AS id FROM ProgrammePerson WHERE programmeId = ${programmeId} AND leftAt IS NOT NULL`;

/**
 * The query of a page of people, and one more if there are. CROSS JOIN keeps to the order written: those found and then
 * their names, or else all names in order, until the page is full. Only whom the page shows are then read whole.
 */
export function peopleQuery(programmeId: string, { words, ...filter }: PeopleFilter): Prisma.Sql {
  const isLeft = filter.standing === "left";
  const sought = found(words) ?? (isLeft ? left(programmeId) : null);
  const within = { programmeId, cohortId: filter.cohortId };
  const alsoIn = holders(filter.role, within).map((ids) => sql`AND n.personId IN (${ids})`);
  return sql`
    SELECT p.id, p.name, p.email, p.profession, p.cameInAt IS NOT NULL AS cameIn, l.hasLeft FROM (
      SELECT n.personId, b.leftAt IS NOT NULL AS hasLeft, n.text, n.id
      FROM ${sought ? sql`(${sought}) s CROSS JOIN ProfileField n ON n.personId = s.id` : sql`ProfileField n`}
      CROSS JOIN ProgrammePerson b ON b.programmeId = ${programmeId} AND b.personId = n.personId
      WHERE n.kind = 'name' AND ${standingSql[filter.standing]} ${alsoIn.length ? join(alsoIn, " ") : empty}
      ORDER BY n.text, n.id LIMIT ${peoplePerPage + 1} OFFSET ${(filter.page - 1) * peoplePerPage}
    ) l CROSS JOIN Person p ON p.id = l.personId ORDER BY l.text, l.id`;
}

/** A page of a programme's people, by name, each with their roles. @throws NotFound unless the actor leads it */
export async function listPeople(
  actor: Actor,
  programmeId: string | undefined,
  filter: PeopleFilter,
) {
  const programme = await findProgramme(actor, programmeId);
  const rows = await prisma.$queryRaw<Row[]>(peopleQuery(programme.id, filter));
  const shown = rows.slice(0, peoplePerPage);
  const theirs = await rolesOf(
    prisma,
    programme.id,
    shown.map(({ id }) => id),
  );
  const cohorts = await prisma.$queryRaw<{ id: string; name: string }[]>(
    latestCohorts([programme.id], filter.cohortId),
  );
  return {
    programme: { id: programme.id, name: programme.name },
    filter,
    cohorts,
    hasMore: rows.length > peoplePerPage,
    people: shown.map((row) => ({
      ...row,
      cameIn: Boolean(row.cameIn),
      hasLeft: Boolean(row.hasLeft),
      roles: rolesInShort(theirs.filter(({ personId }: RoleRow) => personId === row.id)),
    })),
  };
}
