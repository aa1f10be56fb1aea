import type { MeetingStage, TurnKind } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { groundRules } from "../policy/ground-rules.ts";
import { prisma } from "../server/database/client.server.ts";
import { listOf } from "../server/database/list-of.server.ts";
import type { Minutes } from "./airtime.ts";
import type { InsideMeeting } from "./inside.server.ts";
import { inTheRoom } from "./people-inside.server.ts";

type StoredBid = {
  id: string;
  personId: string;
  name: string;
  title: string;
  chosenAt: string | null;
  presentedAt: string | null;
};
type StoredRules = { id: string; version: number; text: string; signedBy: string[] };
type Row = {
  set: string;
  zone: string;
  stage: MeetingStage | null;
  stageStartedAt: Date | null;
  stageMinutes: number | bigint | null;
  bidId: string | null;
  revision: number | bigint | null;
  answered: number | bigint;
  hasAnswered: number | bigint;
} & Record<"turns" | "bids" | "airtime", string> & { rules: string | null };

/**
 * What a room holds, in few queries, for it is read again with every change. The caller has asked the policy whether the actor
 * reads the meeting's content.
 * @param readable the meetings of the set that the actor reads
 */
export async function readRows(actor: Actor, meeting: InsideMeeting, readable: string[]) {
  const { id, setId } = meeting;
  const people = await inTheRoom(meeting);
  const mayReadRules = groundRules.may.read(actor, meeting);
  const [row] = await prisma.$queryRaw<[Row]>`
    SELECT l.name AS "set", c.zone, r.stage, r.stageStartedAt, r.stageMinutes, r.bidId, r.revision,
      (SELECT json_group_array(json_object('personId', personId, 'kind', kind)) FROM MeetingTurn WHERE meetingId = ${id}) AS turns,
      (SELECT json_group_array(json_object('id', b.id, 'personId', b.personId, 'name', p.name, 'title', b.title,
          'chosenAt', b.chosenAt, 'presentedAt', b.presentedAt) ORDER BY b.chosenAt IS NULL, b.chosenAt, b.createdAt)
        FROM Bid b JOIN Person p ON p.id = b.personId WHERE b.meetingId = ${id}) AS bids,
      (SELECT json_group_array(json_object('personId', a.personId, 'name', p.name, 'minutes', a.minutes))
        FROM Airtime a JOIN Person p ON p.id = a.personId WHERE a.meetingId IN ${listOf(readable)}) AS airtime,
      (SELECT json_object('id', g.id, 'version', g.version, 'text', g.text, 'signedBy',
          json((SELECT json_group_array(s.personId) FROM GroundRulesSignature s WHERE s.rulesId = g.id)))
        FROM GroundRules g WHERE ${mayReadRules} AND g.setId = l.id ORDER BY g.version DESC LIMIT 1) AS rules,
      (SELECT count(*) FROM ProcessGiver WHERE meetingId = ${id}) AS answered,
      EXISTS (SELECT 1 FROM ProcessGiver WHERE meetingId = ${id} AND personId = ${actor.id}) AS hasAnswered
    FROM LearningSet l JOIN Cohort c ON c.id = l.cohortId LEFT JOIN MeetingRoom r ON r.meetingId = ${id} WHERE l.id = ${setId}`;
  const turns: { personId: string; kind: TurnKind }[] = JSON.parse(row.turns);
  const rules: StoredRules | null = row.rules ? JSON.parse(row.rules) : null;
  const had = (personId: string, kind: TurnKind) =>
    turns.some((turn) => turn.personId === personId && turn.kind === kind);
  return {
    set: { name: row.set, zone: row.zone },
    stage: row.stage ?? ("notOpen" as const),
    bidId: row.bidId,
    timer: timerOf(row),
    revision: Number(row.revision ?? 0),
    people: people.map((person) => ({
      id: person.id,
      name: person.name,
      leads: Number(person.leads) === 1,
      checkedIn: had(person.id, "checkIn"),
      checkedOut: had(person.id, "checkOut"),
    })),
    bids: (JSON.parse(row.bids) as StoredBid[]).map(({ chosenAt, presentedAt, ...bid }) => ({
      ...bid,
      isChosen: chosenAt !== null,
      hasPresented: presentedAt !== null,
      isOwn: bid.personId === actor.id,
    })),
    airtime: JSON.parse(row.airtime) as Minutes[],
    rules: rules && {
      id: rules.id,
      version: rules.version,
      text: rules.text,
      signed: people.filter(({ id }) => rules.signedBy.includes(id)).length,
      isSigned: rules.signedBy.includes(actor.id),
    },
    answered: Number(row.answered),
    hasAnswered: Number(row.hasAnswered) === 1,
  };
}

/** When the stage began, and how long it is meant to take; null where it takes as long as it needs. */
function timerOf({ stageStartedAt, stageMinutes }: Row) {
  const minutes = Number(stageMinutes);
  return stageStartedAt && minutes > 0 ? { startedAt: stageStartedAt.getTime(), minutes } : null;
}
