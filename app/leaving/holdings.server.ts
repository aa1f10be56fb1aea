import { showDay } from "../cohorts/wall-time.server.ts";
import type { ReviewSide } from "../generated/prisma/client.ts";
import { type Role, type RoleKind, roleInWords, roleKey, roleOf } from "../people/roles.ts";
import type { Transaction } from "../server/database/client.server.ts";

/** What somebody holds that another can take over: the role, in words, and what waits for them in it. */
export type Holding = {
  key: string;
  role: Role;
  what: string;
  /** The reviews that wait for a sponsor; the others who lead the same host. */
  about: string;
  /** Whether it cannot be without anybody: a set has a facilitator. */
  isNeeded: boolean;
  fellowId: string | null;
  waiting: string[];
};

/** What somebody takes part in, and what waits for them, that is not handed over here: told, with where it is. */
export type Told = { text: string; to: string | null };

type Row = {
  kind: RoleKind | "proposal" | "agreement" | "ownYear";
  id: string;
  name: string;
  cohort: string;
  more: string;
};

const handedOver = new Set<string>([
  "facilitator",
  "mentor",
  "coach",
  "coConsulting",
  "sponsor",
  "hostLead",
]);
const given = new Set<string>(["faculty", "citizen", "assessor", "programmeLead", "alum"]);

/**
 * Everything that somebody holds in a programme and that goes on: the sets that they facilitate, the fellows whose mentor, coach
 * or sponsor they are, with the reviews that wait for them, the hosts that they lead, what of those waits to be signed or
 * decided, the cohorts that they belong to, their own year.
 */
export async function holdingsOf(
  db: Transaction,
  { programmeId, personId, now }: { programmeId: string; personId: string; now: Date },
) {
  const rows = await db.$queryRaw<Row[]>`
    WITH running AS (SELECT id, name, zone, endsOn FROM Cohort WHERE programmeId = ${programmeId}),
      going AS (SELECT f.id, f.personId, p.name, c.name AS cohort, c.zone FROM Fellow f JOIN running c ON c.id = f.cohortId
        JOIN Person p ON p.id = f.personId WHERE COALESCE(f.endsOn, c.endsOn) > ${now})
    SELECT 'facilitator' AS kind, l.id, l.name, c.name AS cohort, '' AS more FROM LearningSet l JOIN running c ON c.id = l.cohortId
      WHERE l.facilitatorId = ${personId} AND l.endedAt IS NULL AND c.endsOn > ${now}
    UNION ALL SELECT r.kind, g.id, g.name, g.cohort, '' FROM Pair r JOIN going g ON g.id = r.fellowId WHERE r.personId = ${personId} AND r.endedAt IS NULL
    UNION ALL SELECT 'sponsor', g.id, g.name, g.cohort,
        (SELECT json_group_array(json_object('number', w.number, 'dueOn', w.dueOn, 'zone', g.zone)) FROM HostReview w WHERE w.fellowId = g.id
          AND NOT EXISTS (SELECT 1 FROM ReviewSignature z WHERE z.reviewId = w.id AND z.side = ${"sponsor" satisfies ReviewSide}))
      FROM Sponsorship r JOIN going g ON g.id = r.fellowId WHERE r.personId = ${personId}
    UNION ALL SELECT 'hostLead', h.id, h.name, '',
        (SELECT json_group_array(o.name) FROM HostLead q JOIN Person o ON o.id = q.personId WHERE q.hostId = h.id AND q.personId <> r.personId)
      FROM HostLead r JOIN Host h ON h.id = r.hostId WHERE r.personId = ${personId} AND h.programmeId = ${programmeId}
    UNION ALL SELECT 'proposal', r.id, r.title, h.name, '' FROM Proposal r JOIN Host h ON h.id = r.hostId
      WHERE r.createdById = ${personId} AND h.programmeId = ${programmeId} AND r.state IN ('draft', 'submitted', 'changesAsked')
    UNION ALL SELECT 'agreement', t.id, h.name, c.name, '' FROM HostAgreement t JOIN Host h ON h.id = t.hostId
      JOIN HostLead r ON r.hostId = h.id AND r.personId = ${personId} JOIN running c ON c.id = t.cohortId
      WHERE c.endsOn > ${now} AND NOT EXISTS (SELECT 1 FROM AgreementSignature z WHERE z.agreementId = t.id AND z.side = 'host')
    UNION ALL SELECT r.role, c.id, c.name, '', '' FROM CohortMember r JOIN running c ON c.id = r.cohortId
      WHERE r.personId = ${personId} AND c.endsOn > ${now}
    UNION ALL SELECT 'programmeLead', r.programmeId, '', '', (SELECT COUNT(*) FROM ProgrammeLead WHERE programmeId = r.programmeId)
      FROM ProgrammeLead r WHERE r.personId = ${personId} AND r.programmeId = ${programmeId}
    UNION ALL SELECT 'alum', r.programmeId, '', '', '' FROM Alum r
      WHERE r.personId = ${personId} AND r.programmeId = ${programmeId} AND r.withdrawnAt IS NULL
    UNION ALL SELECT 'ownYear', g.id, g.name, g.cohort, '' FROM going g WHERE g.personId = ${personId}
      AND NOT EXISTS (SELECT 1 FROM FellowshipEnding e WHERE e.fellowId = g.id)`;
  return sorted(rows);
}

const isRole = (row: Row, kinds: Set<string>): row is Row & { kind: RoleKind } =>
  kinds.has(row.kind);

function sorted(rows: Row[]) {
  const roles = rows.filter((row) => isRole(row, given));
  return {
    holdings: rows.filter((row) => isRole(row, handedOver)).map(toHolding),
    /** Roles that simply end. */
    ending: roles.map(({ kind, id }) => roleOf(kind, id)),
    told: [
      ...roles.map(({ kind, name }) => ({ text: roleInWords(kind, name), to: null })),
      ...rows.flatMap(toTold),
    ],
    ownYear: rows.find(({ kind }) => kind === "ownYear")?.id ?? null,
    isOnlyLead: rows.some(({ kind, more }) => kind === "programmeLead" && Number(more) === 1),
  };
}

function toTold({ kind, id, name, cohort }: Row): Told[] {
  if (kind === "proposal")
    return [
      { text: `The proposal “${name}” of ${cohort} is theirs, and open`, to: `/proposals/${id}` },
    ];
  if (kind === "agreement")
    return [
      {
        text: `The agreement with ${name} (${cohort}) waits for the host’s signature`,
        to: `/agreements/${id}`,
      },
    ];
  return [];
}

type Details = Pick<Holding, "about" | "waiting" | "isNeeded"> & { name: string };

/** What is to be said of a role that is handed over, beyond the name of what it is a relation to and its cohort. */
const details: Partial<Record<RoleKind, (row: Row) => Partial<Details>>> = {
  facilitator: ({ name }) => ({ name: `the set ${name}`, isNeeded: true }),
  sponsor: ({ cohort, more }) => {
    const waiting = reviewsIn(more);
    const about =
      waiting.length > 0 ? `${cohort}. Waiting for them: ${waiting.join("; ")}` : cohort;
    return { waiting, about };
  },
  hostLead: ({ more }) => {
    const others = JSON.parse(more) as string[];
    return {
      about: others.length > 0 ? `Led by ${others.join(" and ")} too` : "Nobody else leads it",
    };
  },
};

function toHolding({ kind, ...row }: Row & { kind: RoleKind }): Holding {
  const role = roleOf(kind, row.id);
  const plain = { name: row.name, about: row.cohort, waiting: [], isNeeded: false };
  const { name, ...said } = { ...plain, ...details[kind]?.({ kind, ...row }) };
  return {
    key: roleKey(role),
    role,
    what: roleInWords(kind, name),
    fellowId: "fellowId" in role ? role.fellowId : null,
    ...said,
  };
}

const reviewsIn = (more: string) =>
  (JSON.parse(more) as { number: number; dueOn: string; zone: string }[]).map(
    ({ number, dueOn, zone }) => `host review ${number}, due ${showDay(new Date(dueOn), zone)}`,
  );
