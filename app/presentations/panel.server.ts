import type { PanelPart } from "../generated/prisma/client.ts";
import { findSomebody } from "../placements/people-to-choose.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { announce, entryOfDay, raiseRevision } from "./announce.server.ts";
import { aboutDay } from "./days.server.ts";
import { findDayToRun } from "./find-day.server.ts";
import type { PanelValue } from "./panel-form.ts";
import { panelWords } from "./panel-words.ts";

type Id = string | undefined;

/** How many people a list to choose from holds; the others are named by their email address. */
const listed = 150;

type Offered = { id: string; name: string; part: PanelPart };

/** A day, and whom its panel might have: the cohort's faculty and citizens, citizens of its challenges, its fellows' sponsors. @throws NotFound, Forbidden */
export async function openPanel(actor: Actor, dayId: Id) {
  const day = await findDayToRun(actor, dayId);
  const { cohortId } = day;
  const rows = await prisma.$queryRaw<Offered[]>`
    SELECT p.id, p.name, MIN(r.part) AS part FROM (
      SELECT personId, role AS part FROM CohortMember WHERE cohortId = ${cohortId} AND role IN ('faculty', 'citizen')
      UNION SELECT m.personId, 'citizen' FROM ChallengeMember m JOIN Challenge g ON g.id = m.challengeId
        WHERE g.cohortId = ${cohortId} AND m.role = 'citizen' AND m.until IS NULL
      UNION SELECT s.personId, 'sponsor' FROM Sponsorship s JOIN Fellow f ON f.id = s.fellowId WHERE f.cohortId = ${cohortId}) r
    JOIN Person p ON p.id = r.personId JOIN ProgrammePerson g ON g.personId = p.id AND g.programmeId = ${day.cohort.programmeId} AND g.leftAt IS NULL
    WHERE NOT EXISTS (SELECT 1 FROM PanelMember WHERE dayId = ${day.id} AND personId = p.id)
    GROUP BY p.id ORDER BY MIN(r.part), p.name LIMIT ${listed}`;
  const people = rows.map(({ id, name, part }) => ({ id, name: `${name} (${panelWords[part]})` }));
  return { ...aboutDay(day, actor), people };
}

/**
 * Puts somebody of the programme on a panel, and tells them by email. Safe to repeat.
 * @returns their name
 * @throws NotFound, Forbidden; Conflict for who is not of the programme, and for who presents on that day
 */
export const addToPanel = (actor: Actor, dayId: Id, { part, ...who }: PanelValue) =>
  prisma.$transaction(async (tx) => {
    const day = await findDayToRun(actor, dayId, tx);
    const person = await findSomebody(tx, day.cohort.programmeId, who);
    const presents = { dayId: day.id, fellow: { personId: person.id } };
    if (await tx.presentation.count({ where: presents }))
      throw new Conflict(`${person.name} presents on this day.`);
    const key = { dayId: day.id, personId: person.id };
    if (await tx.panelMember.findUnique({ where: { dayId_personId: key } })) return person.name;
    await tx.panelMember.create({ data: { ...key, part } });
    await announce(tx, actor, day, [person], { change: "panel", entry: entryOfDay(day) });
    return person.name;
  });

/** Somebody on a panel whom the actor may take off. @throws NotFound, Forbidden */
export async function findOnPanel(actor: Actor, dayId: Id, personId: Id, db: Transaction = prisma) {
  const day = await findDayToRun(actor, dayId, db);
  const member = await db.panelMember.findUnique({
    where: { dayId_personId: { dayId: day.id, personId: personId ?? "" } },
    select: { person: { select: { id: true, name: true, email: true } } },
  });
  if (!member) throw new NotFound();
  return { day, person: member.person };
}

/** Takes somebody off a panel, and tells them by email. What they wrote stays. @returns their name @throws NotFound, Forbidden */
export const takeOffPanel = (actor: Actor, dayId: Id, personId: Id) =>
  prisma.$transaction(async (tx) => {
    const { day, person } = await findOnPanel(actor, dayId, personId, tx);
    const key = { dayId: day.id, personId: person.id };
    await tx.panelMember.delete({ where: { dayId_personId: key } });
    await raiseRevision(tx, day);
    await announce(tx, actor, day, [person], { change: "offPanel", entry: entryOfDay(day) });
    return person.name;
  });
