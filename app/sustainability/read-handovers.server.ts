import { DateTime } from "luxon";
import { findChallenge } from "../challenges/find-challenge.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { StillStands } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { challenges } from "../policy/challenges.ts";
import { prisma } from "../server/database/client.server.ts";
import { lookBackMonths } from "./handover-mails.server.ts";
import { standsWords } from "./look-back-words.ts";

type Asked = {
  months: number;
  askedAt: string;
  expiresAt: string;
  answeredAt: string | null;
  stands: StillStands | null;
  changed: string;
  learned: string;
};

type Row = {
  id: string;
  what: string;
  ownerName: string;
  measureId: string | null;
  measure: string | null;
  measureWords: string;
  handedOverOn: string;
  reviewOn: string;
  asked: string;
};

const rowsOf = (challengeId: string) => prisma.$queryRaw<Row[]>`
  SELECT h.id, h.what, h.ownerName, h.measureId, m.name AS measure, h.measureWords, h.handedOverOn, h.reviewOn,
    (SELECT json_group_array(json_object('months', months, 'askedAt', askedAt, 'expiresAt', expiresAt, 'answeredAt', answeredAt,
      'stands', stands, 'changed', changed, 'learned', learned) ORDER BY months) FROM LookBack WHERE handoverId = h.id) AS asked
  FROM Handover h LEFT JOIN Measure m ON m.id = h.measureId
  WHERE h.challengeId = ${challengeId} ORDER BY h.handedOverOn, h.id`;

/** What of a challenge is handed over, to whom, and what its owners answered when they looked back. @throws NotFound */
export async function readHandovers(
  actor: Actor,
  challengeId: string | undefined,
  now = new Date(),
) {
  const challenge = await findChallenge(actor, challengeId);
  const { zone } = challenge.cohort;
  const rows = await rowsOf(challenge.id);
  const day = (text: string | Date) => showDay(new Date(text), zone);
  return {
    challenge: { id: challenge.id, title: challenge.title },
    handovers: rows.map(({ handedOverOn, reviewOn, asked, ...row }) => {
      const lookBacks = JSON.parse(asked) as Asked[];
      return {
        ...row,
        handedOverOn: day(handedOverOn),
        reviewOn: day(reviewOn),
        lookBacks: lookBackMonths.map((months) => {
          const one = lookBacks.find((lookBack) => lookBack.months === months);
          return { months, ...saidOf(one, { months, handedOverOn, zone, now }) };
        }),
      };
    }),
    may: { work: challenges.may.work(actor, challenge) },
  };
}

type When = { months: number; handedOverOn: string; zone: string; now: Date };

function saidOf(asked: Asked | undefined, { months, handedOverOn, zone, now }: When) {
  const nothing = { stands: null, changed: "", learned: "" };
  const day = (text: string | Date) => showDay(new Date(text), zone);
  if (asked?.answeredAt && asked.stands)
    return {
      changed: asked.changed,
      learned: asked.learned,
      stands: standsWords[asked.stands].past,
      when: `Answered on ${day(asked.answeredAt)}`,
    };
  if (asked)
    return {
      ...nothing,
      when:
        new Date(asked.expiresAt) > now
          ? `Asked on ${day(asked.askedAt)}, not answered yet`
          : `Asked on ${day(asked.askedAt)}, never answered`,
    };
  const on = DateTime.fromJSDate(new Date(handedOverOn), { zone }).plus({ months }).toJSDate();
  return { ...nothing, when: on > now ? `The owner is asked on ${day(on)}` : "Not asked yet" };
}
