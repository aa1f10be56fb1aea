import type { EndingKind, PauseReason } from "../generated/prisma/client.ts";
import type { Related } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import type { ReachedYear } from "./find-year.server.ts";
import type { YearEvents } from "./history.server.ts";

type Row = Record<
  | "name"
  | "host"
  | "sponsors"
  | "mentors"
  | "coaches"
  | "placements"
  | "start"
  | "pauses"
  | "ending",
  string | null
>;

/** Where a placement is, and on what. */
export type Where = {
  id: string;
  hostId: string;
  host: string;
  challengeId: string | null;
  proposalId: string | null;
  challenge: string;
};

type Stored = {
  placements: (Where & { at: string; ended: string | null })[];
  start: { on: string } | null;
  pauses: { id: string; from: string; until: string | null; reason: PauseReason | null }[];
  ending: { kind: EndingKind; on: string; note: string; laterId: string; later: string } | null;
};

/**
 * Who and what belongs to a year, and everything that has happened in it, in one query.
 * @param withReasons whether why it was paused and the note on its ending come too; the caller has asked the policy
 */
export async function factsOf(
  year: Pick<ReachedYear, "id">,
  withReasons: boolean,
  db: Transaction = prisma,
) {
  const reasons = Number(withReasons);
  const [row] = await db.$queryRaw<Row[]>`
    SELECT p.name, h.name AS host,
      (SELECT json_group_array(json_object('id', sp.id, 'name', sp.name)) FROM Sponsorship s JOIN Person sp ON sp.id = s.personId WHERE s.fellowId = f.id) AS sponsors,
      (SELECT json_group_array(json_object('id', mp.id, 'name', mp.name)) FROM Pair m JOIN Person mp ON mp.id = m.personId WHERE m.fellowId = f.id AND m.kind = 'mentor' AND m.endedAt IS NULL) AS mentors,
      (SELECT json_group_array(json_object('id', cp.id, 'name', cp.name)) FROM Pair c JOIN Person cp ON cp.id = c.personId WHERE c.fellowId = f.id AND c.kind = 'coach' AND c.endedAt IS NULL) AS coaches,
      (SELECT json_group_array(json_object('id', l.id, 'hostId', l.hostId, 'challengeId', l.challengeId, 'proposalId', g.proposalId, 'at', l.createdAt, 'ended', l.endedAt, 'host', lh.name, 'challenge', COALESCE(g.title, '')) ORDER BY l.createdAt)
        FROM Placement l JOIN Host lh ON lh.id = l.hostId LEFT JOIN Challenge g ON g.id = l.challengeId WHERE l.fellowId = f.id) AS placements,
      (SELECT json_object('on', "on") FROM FellowshipStart WHERE fellowId = f.id) AS start,
      (SELECT json_group_array(json_object('id', id, 'from', "from", 'until', until, 'reason', CASE WHEN ${reasons} THEN reason END) ORDER BY "from")
        FROM FellowshipPause WHERE fellowId = f.id) AS pauses,
      (SELECT json_object('kind', e.kind, 'on', e."on", 'note', CASE WHEN ${reasons} THEN e.note ELSE '' END, 'laterId', e.laterId, 'later', lc.name)
        FROM FellowshipEnding e LEFT JOIN Fellow lf ON lf.id = e.laterId LEFT JOIN Cohort lc ON lc.id = lf.cohortId WHERE e.fellowId = f.id) AS ending
    FROM Fellow f JOIN Person p ON p.id = f.personId LEFT JOIN Host h ON h.id = f.hostId WHERE f.id = ${year.id}`;
  if (!row) throw new Error(`The year ${year.id} went away while it was read`);
  const list = <K extends keyof Row>(key: K) => JSON.parse(row[key] ?? "[]") as Related[];
  const part = <K extends keyof Stored>(key: K) => JSON.parse(row[key] ?? "null") as Stored[K];
  return {
    name: row.name ?? "",
    host: row.host,
    sponsors: list("sponsors"),
    mentors: list("mentors"),
    coaches: list("coaches"),
    events: dated(part("placements"), part("start"), part("pauses"), part("ending")),
  };
}

const dateOr = (text: string | null) => (text === null ? null : new Date(text));

const dated = (
  placements: Stored["placements"],
  start: Stored["start"],
  pauses: Stored["pauses"],
  ending: Stored["ending"],
): YearEvents => ({
  placements: placements.map((one) => ({
    ...one,
    at: new Date(one.at),
    ended: dateOr(one.ended),
  })),
  startedOn: start && new Date(start.on),
  pauses: pauses.map((one) => ({ ...one, from: new Date(one.from), until: dateOr(one.until) })),
  ending: ending && { ...ending, on: new Date(ending.on) },
});
