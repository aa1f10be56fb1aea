import { randomUUID } from "node:crypto";
import type { CohortRole, PairKind, Prisma } from "../generated/prisma/client.ts";
import { changeFacilitator } from "../learning-sets/change-set.server.ts";
import { beginPairs } from "../mentoring/begin-pairs.server.ts";
import type { Transaction } from "../server/database/client.server.ts";
import type { CheckedRow } from "./check-rows.ts";
import { type Known, type Relation, keyOf } from "./known.ts";

type Writing = { programmeId: string; byId: string; known: Known };

/**
 * Writes what checked rows would do: people first, then what they are to one another.
 * @param rows of a file without an error, checked within this transaction
 */
export async function writeRows(tx: Transaction, writing: Writing, rows: CheckedRow[]) {
  const personIds = await writePeople(tx, writing, rows);
  const relations = rows.flatMap((row) =>
    row.relations.map((relation) => ({ ...relation, personId: personIds(row.email) })),
  );
  const all = <As extends Relation["as"]>(...as: As[]) =>
    relations.filter((relation): relation is Owned & { as: As } =>
      (as as Relation["as"][]).includes(relation.as),
    );
  const fellowIds = await writeFellows(tx, writing, all("fellow"), all("placed"));
  const fellowOf = ({ fellow = "", cohortId = "" }: Relation) =>
    fellowIds(personIds(fellow), cohortId);

  await inLots(all("faculty", "citizen", "assessor"), (lot) =>
    tx.cohortMember.createMany({
      data: lot.map(({ as, personId, cohortId }) => {
        return { role: as satisfies CohortRole, personId, cohortId: given(cohortId) };
      }),
    }),
  );
  await inLots(all("sponsor"), (lot) =>
    tx.sponsorship.createMany({
      data: lot.map((one) => ({ fellowId: fellowOf(one), personId: one.personId })),
    }),
  );
  await inLots(all("mentor", "coach"), (lot) =>
    beginPairs(
      tx,
      lot.map((one) => {
        return { kind: one.as satisfies PairKind, fellowId: fellowOf(one), personId: one.personId };
      }),
    ),
  );
  await inLots(all("hostLead"), (lot) =>
    tx.hostLead.createMany({
      data: lot.map(({ hostId, personId }) => ({ hostId: given(hostId), personId })),
    }),
  );
  await inLots(all("lineManager"), (lot) =>
    tx.lineManagement.createMany({
      data: lot.map(({ fellow = "", personId }) => {
        return { managerId: personId, reportId: personIds(fellow) };
      }),
    }),
  );
  await writeSets(tx, writing, all("facilitator"), all("member"));
}

type Owned = Relation & { personId: string };

/** Writes who is new, changed or new to the programme. @returns the id of each address */
async function writePeople(tx: Transaction, { programmeId, known }: Writing, rows: CheckedRow[]) {
  const ids = new Map([...known.people].map(([email, { id }]) => [email, id]));
  const made: Prisma.PersonCreateManyInput[] = [];
  const joining: Prisma.ProgrammePersonCreateManyInput[] = [];
  const changed: { id: string; name?: string; profession?: string }[] = [];
  for (const { email, person } of rows) {
    const id = ids.get(email) ?? randomUUID();
    ids.set(email, id);
    if (person.make) made.push({ id, email, ...person.make });
    if (person.make || person.joins) joining.push({ programmeId, personId: id });
    if (person.change) changed.push({ id, ...person.change });
  }
  await inLots(made, (data) => tx.person.createMany({ data }));
  await inLots(joining, (data) => tx.programmePerson.createMany({ data }));
  if (changed.length > 0)
    await tx.$executeRaw`
      UPDATE Person SET updatedAt = ${new Date()},
        name = COALESCE(changed.value ->> 'name', name),
        profession = COALESCE(changed.value ->> 'profession', profession)
      FROM json_each(${JSON.stringify(changed)}) AS changed WHERE Person.id = changed.value ->> 'id'`;
  return (email: string) => given(ids.get(email));
}

/** Writes fellows, and where they are placed. @returns the id of a person's year in a cohort */
async function writeFellows(
  tx: Transaction,
  { byId, known }: Writing,
  fellows: Owned[],
  placed: Owned[],
) {
  const key = (personId: string, cohortId: string) => `${personId}|${cohortId}`;
  const ids = new Map(
    [...known.people.values()].flatMap((person) =>
      person.fellowships.map(({ id, cohortId }) => [key(person.id, cohortId), id] as const),
    ),
  );
  const made = fellows.map(({ personId, cohortId }) => {
    const fellow = { id: randomUUID(), personId, cohortId: given(cohortId) };
    ids.set(key(personId, fellow.cohortId), fellow.id);
    return fellow;
  });
  const idOf = (personId: string, cohortId: string) => given(ids.get(key(personId, cohortId)));
  await inLots(made, (data) => tx.fellow.createMany({ data }));
  const placements = placed.map(({ personId, cohortId, hostId }) => {
    const fellowId = idOf(personId, given(cohortId));
    return { fellowId, hostId: given(hostId), byId };
  });
  await inLots(placements, (data) => tx.placement.createMany({ data }));
  if (placements.length > 0)
    await tx.$executeRaw`
      UPDATE Fellow SET hostId = placed.value ->> 'hostId'
      FROM json_each(${JSON.stringify(placements)}) AS placed WHERE Fellow.id = placed.value ->> 'fellowId'`;
  return idOf;
}

/** Gives sets their facilitators, makes those that are not there, and writes who is in them. */
async function writeSets(tx: Transaction, { known }: Writing, leading: Owned[], members: Owned[]) {
  const key = ({ cohortId, set }: Relation) => keyOf({ as: "member", cohortId, set });
  const ids = new Map(
    known.sets.map((set) => [key({ as: "member", ...set, set: set.name }), set.id]),
  );
  const made: Prisma.LearningSetCreateManyInput[] = [];
  const led: { id: string; facilitatorId: string }[] = [];
  for (const one of leading) {
    const id = ids.get(key(one));
    const facilitatorId = one.personId;
    if (id) led.push({ id, facilitatorId });
    else {
      const set = { id: randomUUID(), cohortId: given(one.cohortId), name: given(one.set) };
      made.push({ ...set, facilitatorId });
      ids.set(key(one), set.id);
    }
  }
  await inLots(made, (data) => tx.learningSet.createMany({ data }));
  for (const { id, facilitatorId } of led) await changeFacilitator(tx, id, facilitatorId);
  await inLots(members, (lot) =>
    tx.setMember.createMany({
      data: lot.map((one) => ({ setId: given(ids.get(key(one))), personId: one.personId })),
    }),
  );
}

/** Rows that one statement writes: more would make the others wait for longer. */
const most = 500;

async function inLots<T>(rows: T[], write: (lot: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += most) await write(rows.slice(at, at + most));
}

/** What checking has made sure of. */
function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("A checked row lacks what it relates to");
  return value;
}
