import { setImmediate as others } from "node:timers/promises";
import { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { prisma } from "../server/database/client.server.ts";
import type { Column } from "./columns.ts";
import { type ImportRole, importRoles, ruleOf } from "./import-roles.ts";
import { type Addressed, readPeople } from "./known.server.ts";
import type { Relation } from "./known.ts";
import { type WrittenRow, firstLine, linesOf } from "./spreadsheet.ts";

/** People that are read and sent at a time. */
const chunk = 500;

type Names = Record<"cohorts" | "hosts", Map<string, string>>;

/**
 * Everybody of a programme, a row a role, in the columns of an import: bringing it in again changes nothing.
 * @returns the lines of CSV, read as they are sent, and a name for the file
 * @throws NotFound
 */
export async function exportPeople(actor: Actor, programmeId: string | undefined) {
  const { id, slug } = await findProgramme(actor, programmeId);
  const cohorts = await prisma.cohort.findMany({ where: { programmeId: id } });
  const hosts = await prisma.host.findMany({ where: { programmeId: id } });
  const names: Names = {
    cohorts: new Map(cohorts.map((cohort) => [cohort.id, cohort.name])),
    hosts: new Map(hosts.map((host) => [host.id, host.code])),
  };
  return { lines: bytesOf(linesOfPeople(id, names)), fileName: `${slug}-people.csv` };
}

async function* bytesOf(texts: AsyncIterable<string>) {
  const encoder = new TextEncoder();
  for await (const text of texts) yield encoder.encode(text);
}

async function* linesOfPeople(programmeId: string, names: Names) {
  yield firstLine;
  for (let after = "", size = chunk; size === chunk; await others()) {
    // By address, which is each one's own: nobody comes twice or is left out when others join meanwhile.
    const people = await readPeople(
      prisma,
      programmeId,
      Prisma.sql`p.email > ${after} AND EXISTS (SELECT 1 FROM ProgrammePerson b
        WHERE b.personId = p.id AND b.programmeId = ${programmeId} AND b.leftAt IS NULL)
        ORDER BY p.email LIMIT ${chunk}`,
    );
    yield linesOf(people.flatMap((person) => rowsOf(person, names)));
    size = people.length;
    after = people.at(-1)?.email ?? "";
  }
}

function rowsOf({ name, email, profession, relations }: Addressed, names: Names): WrittenRow[] {
  const who = { name, email, profession };
  const all = [...relations.values()];
  const rows = all
    .filter((relation) => relation.as !== "member" && relation.as !== "placed")
    .flatMap((relation) => rowsOfRole(relation, all, names))
    .map((row) => ({ ...who, ...row }));
  return rows.length > 0 ? rows : [who];
}

/** A role's row; one for each set, where somebody with it is in sets. */
function rowsOfRole(relation: Relation, all: Relation[], names: Names): WrittenRow[] {
  const { as, cohortId = "", hostId = "", fellow, set } = relation;
  const role = ruleOf(as as ImportRole);
  const ofYear = (kind: Relation["as"]) =>
    all.filter((one) => one.as === kind && one.cohortId === cohortId);
  const placed = role.isYear ? ofYear("placed")[0]?.hostId : undefined;
  const row: WrittenRow = {
    role: role.written,
    cohort: names.cohorts.get(cohortId),
    host: names.hosts.get(placed ?? hostId),
    fellow,
    set,
  };
  const sets = role.set === "may" ? ofYear("member") : [];
  const [first, ...more] = sets.slice(0, role.isYear ? 1 : undefined);
  return [
    { ...row, ...(first && { set: first.set }) },
    ...more.map((one) => ({ ...row, set: one.set })),
  ];
}

/** A spreadsheet to start from, with the programme's own cohort and host where it has them. @throws NotFound */
export async function writeExample(actor: Actor, programmeId: string | undefined): Promise<string> {
  const { id } = await findProgramme(actor, programmeId);
  const latest = await prisma.cohort.findFirst({
    where: { programmeId: id },
    orderBy: { startsOn: "desc" },
    select: { name: true },
  });
  const host = await prisma.host.findFirst({
    where: { programmeId: id },
    orderBy: { name: "asc" },
    select: { code: true },
  });
  return firstLine + linesOf(exampleRows(latest?.name ?? "First cohort", host?.code));
}

const person = (name: string, email: string, profession: string) =>
  ({ name, email, profession }) satisfies Partial<Record<Column, string>>;

function exampleRows(cohort: string, host: string | undefined): WrittenRow[] {
  const fellow = person("Nia Example", "nia.example@example.org", "Physiotherapist");
  const second = person("Sam Example", "sam.example@example.org", "Community nurse");
  const mentor = person("Robin Example", "robin.example@example.org", "Consultant nurse");
  const sponsor = person("Ade Example", "ade.example@example.org", "Medical director");
  const facilitator = person("Lou Example", "lou.example@example.org", "Facilitator");
  const of = (one: WrittenRow) => ({ fellow: one.email });
  return [
    { ...fellow, role: importRoles.fellow.written, cohort, host, set: "Example set" },
    { ...second, role: importRoles.fellow.written, cohort, set: "Example set" },
    { ...facilitator, role: importRoles.facilitator.written, cohort, set: "Example set" },
    { ...mentor, role: importRoles.mentor.written, ...of(fellow) },
    { ...mentor, role: importRoles.mentor.written, ...of(second) },
    { ...sponsor, role: importRoles.sponsor.written, ...of(fellow) },
    ...(host ? [{ ...sponsor, role: importRoles.hostLead.written, host }] : []),
  ];
}
