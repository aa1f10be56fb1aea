import type { Actor } from "../policy/actor.ts";
import { prisma } from "../server/database/client.server.ts";
import { type OpenYear, findOpenYear } from "./find-year.server.ts";
import { peopleListed, peopleToChoose } from "./people-to-choose.server.ts";

/** The placement that a year has now, if any. */
export const currentPlacement = ({ events }: Pick<OpenYear, "events">) =>
  events.placements.find(({ ended }) => ended === null);

type Place = {
  kind: "challenge" | "organisation";
  id: string;
  name: string;
  at: string;
  fellows: number;
};

/**
 * A fellow's placement, to be settled or changed: what it is now, and the challenges, hosts and people to choose from.
 * @throws NotFound, Forbidden, Conflict when the year was ended
 */
export async function openPlacement(actor: Actor, fellowId: string | undefined) {
  const year = await findOpenYear(actor, fellowId);
  const places = await placesFor(year);
  const people = await peopleToChoose({
    programmeId: year.cohort.programmeId,
    cohortId: year.cohortId,
  });
  const now = currentPlacement(year);
  const [sponsor, mentor] = [year.sponsors[0], year.mentors[0]];
  return {
    id: year.id,
    name: year.name,
    cohort: { id: year.cohortId, name: year.cohort.name },
    now: {
      seen: now?.id ?? "",
      proposalId: now?.proposalId ?? "",
      hostId: now && !now.proposalId ? now.hostId : "",
      challenge: now && !now.proposalId ? now.challenge : "",
      sponsorId: sponsor?.id ?? "",
      mentorId: mentor?.id ?? "",
    },
    challenges: places.filter(({ kind }) => kind === "challenge"),
    hosts: places.filter(({ kind }) => kind === "organisation"),
    sponsors: withOne(people, sponsor),
    mentors: withOne(people, mentor),
    isCut: people.length === peopleListed,
  };
}

/** A list to choose from always holds whoever is chosen now. */
const withOne = <P extends { id: string }>(
  people: P[],
  one: { id: string; name: string } | undefined,
) => (one && !people.some(({ id }) => id === one.id) ? [one, ...people] : people);

/** The approved challenges that a fellow of the cohort could take, with how many others have each; and the programme's hosts. */
const placesFor = ({ id, cohortId, cohort: { programmeId } }: OpenYear) => prisma.$queryRaw<
  Place[]
>`
  SELECT * FROM (SELECT 'challenge' AS kind, r.id, r.title AS name, h.name AS at,
      (SELECT COUNT(*) FROM Challenge g JOIN Placement l ON l.challengeId = g.id WHERE g.proposalId = r.id AND l.endedAt IS NULL AND l.fellowId <> ${id}) AS fellows
    FROM Proposal r JOIN Host h ON h.id = r.hostId
    WHERE h.programmeId = ${programmeId} AND r.state = 'approved' AND (r.cohortId = ${cohortId} OR r.cohortId IS NULL)
    ORDER BY r.title)
  UNION ALL SELECT * FROM (SELECT 'organisation', id, name, place, 0 FROM Host WHERE programmeId = ${programmeId} ORDER BY name)`;
