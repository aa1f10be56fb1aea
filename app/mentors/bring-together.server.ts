import { z } from "zod";
import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import { beginPairs } from "../mentoring/begin-pairs.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import { postAll } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { confirmedForm, isConfirmed } from "../ui/confirmed.ts";
import { lapseRequests } from "./answer.server.ts";
import { concernsOf } from "./concerns-of-pairs.server.ts";
import type { OfferedKind } from "./kinds.ts";
import { isToEnd, roomLeft } from "./room-left.server.ts";

/** Whom to bring together: by the fellow, the offer; nothing for those who wait. */
export const matchingForm = z
  .object({
    kind: z.enum(["mentor", "coach"], { error: "Open this form from its page, and send it again" }),
    pair: z
      .record(z.string(), z.string().optional(), { error: "Choose somebody for a fellow at least" })
      .transform((pair) =>
        Object.entries(pair).flatMap(([fellowId, offerId]) =>
          offerId ? [{ fellowId, offerId }] : [],
        ),
      )
      .refine((pairs) => pairs.length > 0, "Choose somebody for a fellow at least"),
  })
  .and(confirmedForm);

type Chosen = z.output<typeof matchingForm>;
type Person = { id: string; name: string; email: string };
type Row = Record<"fellowId" | "offerId" | "fellow" | "person", string> &
  Record<"room", number | bigint>;
/** What has to be changed, or confirmed, first: by the field that it is said at. */
export type Refused = { refused: Record<string, string[]> };
const refused = (field: "form" | "confirmed", says: string[]): Refused => ({
  refused: { [field]: says },
});

/**
 * Brings fellows of a cohort together with those who were chosen for them. Both of each two are told by email; what the fellows ask of
 * others of the kind is not needed any more.
 * @returns how many, or what is refused: more than somebody has room for, who cannot be chosen any more, and what speaks against
 *   two, until it is confirmed
 * @throws NotFound, Forbidden; Conflict when a fellow has somebody already
 */
export const bringTogether = (
  actor: Actor,
  cohortId: string | undefined,
  { kind, pair, confirmed }: Chosen,
): Promise<Refused | { count: number }> =>
  prisma.$transaction(async (tx) => {
    const cohort = await findCohortToRun(actor, cohortId, tx);
    const rows = await chosenIn(tx, cohort.id, kind, pair);
    const gone = pair.length - rows.length;
    const against = [
      ...(gone > 0
        ? ["Somebody whom you chose cannot be chosen any more. Open the page anew."]
        : []),
      ...tooMany(rows),
    ];
    if (against.length > 0) return refused("form", against);
    const toBe = rows.map(({ fellowId, person }) => ({
      kind,
      fellowId,
      personId: (JSON.parse(person) as Person).id,
    }));
    const warnings = (await concernsOf(tx, toBe)).map(({ says }) => says);
    if (!isConfirmed(warnings, confirmed)) return refused("confirmed", warnings);
    await beginPairs(tx, toBe);
    await lapseRequests(
      tx,
      kind,
      rows.map(({ fellowId }) => fellowId),
    );
    await tellTheTwo(tx, kind, rows);
    return { count: rows.length };
  });

/** What was chosen, as it stands: of fellows of the cohort whose year is still to end, and offers of its programme. */
const chosenIn = (tx: Transaction, cohortId: string, kind: OfferedKind, pair: Chosen["pair"]) => {
  const now = new Date();
  const chosen = listOf(pair.map(({ fellowId, offerId }) => JSON.stringify({ fellowId, offerId })));
  return tx.$queryRaw<Row[]>`
    SELECT f.id AS fellowId, o.id AS offerId, ${roomLeft(now)} AS room,
      json_object('id', q.id, 'name', q.name, 'email', q.email) AS fellow, json_object('id', p.id, 'name', p.name, 'email', p.email) AS person
    FROM ${chosen} w JOIN Fellow f ON f.id = w.value ->> 'fellowId' JOIN Cohort c ON c.id = f.cohortId JOIN Person q ON q.id = f.personId
      JOIN MentorOffer o ON o.id = w.value ->> 'offerId' AND o.programmeId = c.programmeId AND o.personId <> f.personId
      JOIN Person p ON p.id = o.personId
    WHERE c.id = ${cohortId} AND o.pausedAt IS NULL AND ${isToEnd(now)} AND CASE ${kind} WHEN 'mentor' THEN o.mentors ELSE o.coaches END
    ORDER BY q.name, f.id`;
};

/** For whom more fellows were chosen than they have room for. */
function tooMany(rows: Row[]): string[] {
  const byOffer = new Map(rows.map((row) => [row.offerId, row]));
  return [...byOffer.values()].flatMap(({ offerId, person, room }) => {
    const count = rows.filter((row) => row.offerId === offerId).length;
    if (count <= Number(room)) return [];
    const { name } = JSON.parse(person) as Person;
    const left = Number(room) > 0 ? `has room for ${room} more` : "has no room";
    return [`${name} ${left}, and you chose ${count}.`];
  });
}

async function tellTheTwo(tx: Transaction, kind: OfferedKind, rows: Row[]) {
  const fellowIds = rows.map(({ fellowId }) => fellowId);
  const pairs = await tx.pair.findMany({
    where: { kind, endedAt: null, fellowId: { in: fellowIds } },
    select: { id: true, fellowId: true },
  });
  await postAll(
    tx,
    rows.flatMap((row) => {
      const [fellow, person] = [JSON.parse(row.fellow) as Person, JSON.parse(row.person) as Person];
      const id = pairs.find(({ fellowId }) => fellowId === row.fellowId)?.id;
      const [template, url] = ["pair-begun" as const, addressOf(`/pairs/${id}`)];
      return [
        { to: fellow, template, props: { with: person.name, kind, isFellow: true, url } },
        { to: person, template, props: { with: fellow.name, kind, isFellow: false, url } },
      ];
    }),
  );
}
