import { DateTime } from "luxon";
import { Prisma } from "../generated/prisma/client.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Task } from "../home/task.ts";
import { before, isOn, lastSign } from "./stall.server.ts";
import type { Actor } from "../policy/actor.ts";

/** How long before an agreement is to be looked at again home says so, in days. */
const reviewNotice = 7;

/** What waits for one of a pair: of what kind, where, who the other is, and until when. */
export type PairWaiting = {
  kind: "pairSign" | "pairReview" | "pairConfirm" | "pairQuiet";
  id: string;
  who: string;
  title: string;
};

/** Everything that can wait for one of a pair. */
export const pairKinds: PairWaiting["kind"][] = [
  "pairSign",
  "pairReview",
  "pairConfirm",
  "pairQuiet",
];

/**
 * A query of what waits for the actor in the pairs that go on, as `PairWaiting`: an agreement to sign,
 * one to look at again, a meeting to confirm, that they have gone quiet. CROSS JOIN keeps to the order written: from the few pairs
 * of their own to what belongs to them.
 */
export const pairsWaiting = (actor: Actor, now: Date) => {
  const notice = DateTime.fromJSDate(now).plus({ days: reviewNotice }).toJSDate();
  const isQuiet = Prisma.sql`(${isOn(now)} AND ${lastSign} <= ${before("ask", now)})`;
  return Prisma.sql`
    WITH own AS (
      SELECT r.id, q.name AS who, ${isQuiet} AS isQuiet FROM Pair r JOIN Fellow f ON f.id = r.fellowId
        JOIN Cohort c ON c.id = f.cohortId JOIN Person q ON q.id = f.personId
        WHERE r.personId = ${actor.id} AND r.endedAt IS NULL
      UNION SELECT r.id, p.name, ${isQuiet} FROM Fellow f JOIN Cohort c ON c.id = f.cohortId JOIN Pair r ON r.fellowId = f.id JOIN Person p ON p.id = r.personId
        WHERE f.personId = ${actor.id} AND r.endedAt IS NULL),
    latest AS (SELECT o.id, o.who, a.id AS agreementId, a.reviewOn, (SELECT count(*) FROM PairAgreementSignature s WHERE s.agreementId = a.id) AS signed
      FROM own o CROSS JOIN PairAgreement a ON a.pairId = o.id AND a.revision = (SELECT MAX(revision) FROM PairAgreement WHERE pairId = o.id))
    SELECT 'pairSign' AS kind, id, who, '' AS title FROM latest l
      WHERE NOT EXISTS (SELECT 1 FROM PairAgreementSignature s WHERE s.agreementId = l.agreementId AND s.personId = ${actor.id})
    UNION ALL SELECT 'pairReview', id, who, reviewOn FROM latest WHERE signed = 2 AND reviewOn < ${notice}
    UNION ALL SELECT 'pairConfirm', o.id || '/meetings/' || m.id, o.who, m.heldOn FROM own o CROSS JOIN PairMeeting m ON m.pairId = o.id
      WHERE m.writtenById <> ${actor.id} AND NOT EXISTS (SELECT 1 FROM PairMeetingConfirmation v WHERE v.meetingId = m.id)
    UNION ALL SELECT 'pairQuiet', id, who, '' FROM own WHERE isQuiet`;
};

const told: Record<PairWaiting["kind"], (row: PairWaiting, zone: string) => Task> = {
  pairSign: ({ id, who }) => ({
    to: `/pairs/${id}/agreement`,
    text: `Read and sign how you and ${who} work together`,
    detail: "It counts once both of you have signed it",
    takes: "5 minutes",
  }),
  pairReview: ({ id, who, title: reviewOn }, zone) => ({
    to: `/pairs/${id}/agreement/edit`,
    text: `Look again at how you and ${who} work together`,
    detail: `You said ${showDay(new Date(reviewOn), zone)}. Set another day when you have`,
    takes: "10 minutes",
    due: new Date(reviewOn),
  }),
  pairQuiet: ({ id, who }) => ({
    to: `/pairs/${id}`,
    text: `All well between you and ${who}?`,
    detail: "No meeting has been logged for five weeks. One press says so",
    takes: "1 minute",
  }),
  pairConfirm: ({ id, who, title: heldOn }, zone) => ({
    to: `/pairs/${id}`,
    text: `Confirm that you and ${who} met`,
    detail: showDay(new Date(heldOn), zone),
    takes: "1 minute",
  }),
};

/** What waits for one of a pair, as home tells it. */
export const pairTask = (row: PairWaiting, { zone }: Actor): Task => told[row.kind](row, zone);

export const isOfPair = (row: { kind: string }): row is PairWaiting =>
  pairKinds.some((kind) => kind === row.kind);
