import { daysBetween } from "../cohorts/days.server.ts";
import { Prisma, type ProposalState } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { boards } from "../policy/proposal-readers.ts";
import { programmes } from "../policy/programmes.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import { kinds, scales } from "./kinds.ts";
import { boardOrder, stateWords } from "./states.ts";

/** What of a board is asked for: of one cohort, of one state, which page of it. */
export type BoardView = { cohortId: string | null; state: string | null; page: number };

/** How many cards a state shows among the others, and by itself. */
const shownAmong = 6;
const shownAlone = 24;

type Row = {
  id: string;
  title: string;
  host: string;
  state: ProposalState;
  total: number;
  scale: keyof typeof scales | null;
  kind: keyof typeof kinds | null;
  cohort: string | null;
  cohortId: string | null;
  lastAt: string;
  comments: number;
  fellows: string;
};

async function findBoard(actor: Actor, programmeId: string | undefined) {
  const programme = await prisma.programme.findFirst({
    where: { id: programmeId, AND: boards.reach(actor) },
    select: {
      id: true,
      name: true,
      cohorts: { orderBy: { startsOn: "desc" }, select: { id: true, name: true } },
    },
  });
  if (!programmeId || !programme) throw new NotFound();
  return programme;
}

/**
 * The proposals to a programme by where they stand, with how long ago their last step was and what was said since. For a
 * programme's leads all of them; for faculty those of their cohorts. In one query, however many there are.
 * @throws NotFound
 */
export async function readBoard(actor: Actor, programmeId: string | undefined, view: BoardView) {
  const { id, name, cohorts } = await findBoard(actor, programmeId);
  const within = boards.cohortsShown(actor, id);
  const filters = cohorts.filter((cohort) => within === null || within.includes(cohort.id));
  const cohort = filters.find((one) => one.id === view.cohortId);
  const state = boardOrder.find((one) => one === view.state) ?? null;
  const rows = await cards(id, {
    cohortIds: cohort ? [cohort.id] : within,
    state,
    first: state ? (view.page - 1) * shownAlone : 0,
    most: state ? shownAlone : shownAmong,
  });
  const now = new Date();
  return {
    programme: { id, name, mayOpen: programmes.may.read(actor, { id }) },
    filters,
    cohortId: cohort?.id ?? null,
    state,
    page: view.page,
    sections: boardOrder
      .filter((one) => !state || one === state)
      .map((one) => {
        const shown = rows.filter((row) => row.state === one);
        const total = Number(shown[0]?.total ?? 0);
        return {
          state: one,
          title: stateWords[one],
          total,
          hasMore: state ? view.page * shownAlone < total : total > shown.length,
          cards: shown.map((row) => cardOf(row, actor, now)),
        };
      }),
  };
}

type Asked = { cohortIds: string[] | null; state: string | null; first: number; most: number };

function cards(programmeId: string, { cohortIds, state, first, most }: Asked): Promise<Row[]> {
  const ofCohorts = cohortIds
    ? Prisma.sql`AND r.cohortId IN (${Prisma.join([...cohortIds, ""])})`
    : Prisma.empty;
  const inState = state ? Prisma.sql`AND r.state = ${state}` : Prisma.empty;
  // What waits longest for the programme comes first; of all else the latest.
  return prisma.$queryRaw<Row[]>`
    WITH placed AS (SELECT r.id, h.name AS host, COUNT(*) OVER (PARTITION BY r.state) AS total,
        ROW_NUMBER() OVER (PARTITION BY r.state
          ORDER BY CASE WHEN r.state = 'submitted' THEN r.updatedAt END, r.updatedAt DESC, r.id) AS place
      FROM Host h JOIN Proposal r ON r.hostId = h.id
      WHERE h.programmeId = ${programmeId} ${ofCohorts} ${inState})
    SELECT r.id, r.title, o.host, r.state, o.total, r.scale, r.kind, c.name AS cohort, r.cohortId,
      COALESCE((SELECT MAX(createdAt) FROM ProposalStep WHERE proposalId = r.id), r.createdAt) || '' AS lastAt,
      (SELECT COUNT(*) FROM ProposalComment m WHERE m.proposalId = r.id AND m.createdAt >
        COALESCE((SELECT MAX(createdAt) FROM ProposalStep WHERE proposalId = r.id), r.createdAt)) AS comments,
      (SELECT json_group_array(p.name) FROM Challenge g JOIN Placement l ON l.challengeId = g.id JOIN Fellow f ON f.id = l.fellowId
        JOIN Person p ON p.id = f.personId WHERE g.proposalId = r.id AND l.endedAt IS NULL) AS fellows
    FROM placed o JOIN Proposal r ON r.id = o.id LEFT JOIN Cohort c ON c.id = r.cohortId
    WHERE o.place > ${first} AND o.place <= ${first + most} ORDER BY r.state, o.place`;
}

function cardOf(row: Row, actor: Actor, now: Date) {
  const size = row.scale ? scales[row.scale].label : "";
  const kind = row.kind ? kinds[row.kind].label.toLowerCase() : "";
  const days = daysBetween(new Date(row.lastAt), now, actor.zone);
  const comments = Number(row.comments);
  return {
    id: row.id,
    title: row.title,
    host: row.host,
    cohort: row.cohort ?? "",
    nature: [size, kind].filter(Boolean).join(", ") || "Size and kind not said yet",
    since: `${since[row.state]} ${daysAgo(days)}`,
    said: comments === 0 ? "" : `${comments} ${comments === 1 ? "comment" : "comments"} since`,
    fellows: row.state === "approved" ? (JSON.parse(row.fellows) as string[]) : null,
  };
}

const since: Record<ProposalState, string> = {
  draft: "Begun",
  submitted: "Sent",
  changesAsked: "Asked",
  approved: "Approved",
  declined: "Declined",
  withdrawn: "Withdrawn",
};

function daysAgo(days: number): string {
  if (days <= 0) return "today";
  if (days === 1) return "yesterday";
  return days < 60 ? `${days} days ago` : `${Math.round(days / 30.4)} months ago`;
}
