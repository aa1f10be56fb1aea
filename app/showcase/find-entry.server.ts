import { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { showcaseEntries } from "../policy/showcase.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Forbidden, NotFound } from "../server/errors.server.ts";
import { fellowsWithSay, isApproved, named } from "./approved.server.ts";

type Id = string | undefined;

export type EntryWords = { title: string; tried: string; learned: string; failed: string };

type Row = {
  id: string;
  title: string;
  cohortId: string;
  hostId: string;
  cohort: string;
  programmeId: string;
  everyFellow: string;
  fellows: string;
  names: string;
  words: string | null;
  isApproved: number;
  /** What the actor is on it. */
  part: string | null;
  slug: string | null;
};

/** The query of what is to be public of a challenge. */
const entryOf = (id: string, { id: actorId }: Actor) => Prisma.sql`
  SELECT g.id, g.title, g.cohortId, g.hostId, c.name AS cohort, c.programmeId,
    (SELECT json_group_array(json_object('id', id)) FROM Fellow WHERE challengeId = g.id) AS everyFellow,
    ${fellowsWithSay} AS fellows, ${named} AS names,
    CASE WHEN e.challengeId IS NOT NULL THEN json_object('title', e.title, 'tried', e.tried, 'learned', e.learned, 'failed', e.failed, 'revision', e.revision) END AS words,
    (e.challengeId IS NOT NULL AND ${isApproved}) AS isApproved,
    COALESCE((SELECT 'fellow' FROM Fellow WHERE challengeId = g.id AND personId = ${actorId}),
      (SELECT CASE role WHEN 'citizen' THEN 'citizen partner' ELSE role END FROM ChallengeMember WHERE challengeId = g.id AND personId = ${actorId} AND until IS NULL),
      (SELECT 'sponsor' FROM Sponsorship s JOIN Fellow f ON f.id = s.fellowId WHERE f.challengeId = g.id AND s.personId = ${actorId}),
      (SELECT 'mentor' FROM Pair r JOIN Fellow f ON f.id = r.fellowId WHERE f.challengeId = g.id AND r.personId = ${actorId} AND r.kind = 'mentor'),
      (SELECT part FROM ShowcaseName WHERE challengeId = g.id AND personId = ${actorId})) AS part,
    (SELECT slug FROM Showcase WHERE cohortId = g.cohortId AND openedAt IS NOT NULL) AS slug
  FROM Challenge g JOIN Cohort c ON c.id = g.cohortId LEFT JOIN ShowcaseEntry e ON e.challengeId = g.id WHERE g.id = ${id}`;

/** What is to be public of the challenge that `id` names within the actor's reach, who has a say, and who wants to be named. @throws NotFound */
export async function findEntry(actor: Actor, id: Id, db: Transaction = prisma) {
  const reached = await db.challenge.findFirst({
    where: { id, AND: showcaseEntries.reach(actor) },
    select: { id: true },
  });
  if (!id || !reached) throw new NotFound();
  const [row] = await db.$queryRaw<[Row]>(entryOf(id, actor));
  const names = JSON.parse(row.names) as { personId: string; name: string; part: string }[];
  const words = JSON.parse(row.words ?? "null") as (EntryWords & { revision: number }) | null;
  return {
    id: row.id,
    cohortId: row.cohortId,
    hostId: row.hostId,
    names,
    words,
    challenge: row.title,
    cohortName: row.cohort,
    part: row.part,
    slug: row.slug,
    cohort: { programmeId: row.programmeId },
    fellows: JSON.parse(row.everyFellow) as { id: string }[],
    namedIds: names.map(({ personId }) => personId),
    haveSay: (JSON.parse(row.fellows) as { id: string; name: string; approves: number }[]).map(
      ({ approves, ...fellow }) => ({ ...fellow, approves: approves === 1 }),
    ),
    isApproved: Number(row.isApproved) === 1,
  };
}

/** As `findEntry`, for the challenge's fellows. @throws NotFound, Forbidden */
export async function findEntryToWrite(actor: Actor, id: Id, db?: Transaction) {
  const entry = await findEntry(actor, id, db);
  if (!showcaseEntries.may.write(actor, entry))
    throw new Forbidden("What is public of a challenge is its fellows’ to say.");
  return entry;
}
