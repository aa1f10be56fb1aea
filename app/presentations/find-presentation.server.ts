import { type PanelPart, Prisma } from "../generated/prisma/client.ts";
import { isStillHere } from "../people/still-here.server.ts";
import type { Actor } from "../policy/actor.ts";
import { presentations } from "../policy/presentations.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Forbidden, NotFound } from "../server/errors.server.ts";

type Id = string | undefined;

type Row = {
  cohortId: string;
  cohort: string;
  zone: string;
  programmeId: string;
  dayEndsAt: Date;
  place: string;
  minutes: number;
  personId: string;
  fellow: string;
  email: string;
  host: string | null;
  challenge: string | null;
  panel: string;
};
type OnPanel = { personId: string; name: string; part: PanelPart };

/** A presentation as only `findPresentation` gives it: whoever holds one has reached it. */
export type ReachedPresentation = Awaited<ReturnType<typeof findPresentation>>;

/** The presentation that `id` names within the actor's reach, with its day, its fellow and its panel. @throws NotFound */
export async function findPresentation(actor: Actor, id: Id, db: Transaction = prisma) {
  const presentation = await db.presentation.findFirst({
    where: { id, AND: presentations.reach(actor) },
  });
  if (!id || !presentation) throw new NotFound();
  const [row] = await db.$queryRaw<[Row]>`
    SELECT c.id AS cohortId, c.name AS cohort, c.zone, c.programmeId, d.endsAt AS dayEndsAt, d.place, d.minutes,
      p.id AS personId, p.name AS fellow, p.email, h.name AS host, json_object('id', g.id, 'title', g.title) AS challenge,
      (SELECT json_group_array(json_object('personId', q.id, 'name', q.name, 'part', m.part) ORDER BY q.name)
        FROM PanelMember m JOIN Person q ON q.id = m.personId WHERE m.dayId = d.id AND ${isStillHere(Prisma.sql`q.id`)}) AS panel
    FROM PresentationDay d JOIN Cohort c ON c.id = d.cohortId JOIN Fellow f ON f.id = ${presentation.fellowId}
      JOIN Person p ON p.id = f.personId LEFT JOIN Challenge g ON g.id = f.challengeId LEFT JOIN Host h ON h.id = f.hostId
    WHERE d.id = ${presentation.dayId}`;
  const { startsAt } = presentation;
  const challenge = JSON.parse(row.challenge ?? "{}") as {
    id: string | null;
    title: string | null;
  };
  return {
    ...presentation,
    endsAt: new Date(startsAt.getTime() + row.minutes * 60_000),
    fellow: { id: row.personId, name: row.fellow, email: row.email },
    host: row.host,
    challenge: challenge.id ? { id: challenge.id, title: challenge.title ?? "" } : null,
    day: {
      cohortId: row.cohortId,
      endsAt: row.dayEndsAt,
      place: row.place,
      cohort: { programmeId: row.programmeId, name: row.cohort, zone: row.zone },
      panel: JSON.parse(row.panel) as OnPanel[],
    },
  };
}

/** As `findPresentation`, for its fellow. @throws NotFound, Forbidden */
export async function findToPresent(actor: Actor, id: Id, db?: Transaction) {
  const presentation = await findPresentation(actor, id, db);
  if (!presentations.may.write(actor, presentation))
    throw new Forbidden("Abstract and slides are the fellow’s to hand in.");
  return presentation;
}

/** As `findPresentation`, for who may ask the fellow something. @throws NotFound, Forbidden */
export async function findToAsk(actor: Actor, id: Id, db?: Transaction) {
  const presentation = await findPresentation(actor, id, db);
  if (!presentations.may.ask(actor, presentation))
    throw new Forbidden("The panel asks, and those who run the day.");
  return presentation;
}

/** As `findPresentation`, for who is on its panel. @throws NotFound, Forbidden */
export async function findToHear(actor: Actor, id: Id, db?: Transaction) {
  const presentation = await findPresentation(actor, id, db);
  if (!presentations.may.giveFeedback(actor, presentation))
    throw new Forbidden("Feedback is given by those who are on the panel.");
  return presentation;
}
