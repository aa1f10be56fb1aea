import { showDay } from "../cohorts/wall-time.server.ts";
import type { MentorAnswer, PairKind } from "../generated/prisma/enums.ts";
import type { Actor } from "../policy/actor.ts";
import { mentorRequests } from "../policy/mentor-requests.ts";
import { prisma } from "../server/database/client.server.ts";
import { findRequest } from "./find-request.server.ts";

/** How many of each side the lists show; the earliest answered fall out first. */
const requestsShown = 20;

type Row = {
  id: string;
  kind: PairKind;
  answer: MentorAnswer | null;
  createdAt: string;
  other: string;
  isAsked: number | bigint;
};

/** The requests that the actor has made, and those made of them: the ones that wait for an answer first. */
export async function listRequests(actor: Actor) {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT x.id, x.kind, x.answer || '' AS answer, x.createdAt || '' AS createdAt, x.other, x.isAsked FROM (
      SELECT t.*, q.name AS other, 1 AS isAsked FROM MentorOffer o JOIN MentorRequest t ON t.offerId = o.id
        JOIN Fellow f ON f.id = t.fellowId JOIN Person q ON q.id = f.personId WHERE o.personId = ${actor.id}
      UNION ALL SELECT t.*, p.name, 0 FROM Fellow f JOIN MentorRequest t ON t.fellowId = f.id
        JOIN MentorOffer o ON o.id = t.offerId JOIN Person p ON p.id = o.personId WHERE f.personId = ${actor.id}) x
    ORDER BY x.answeredAt IS NOT NULL, x.answeredAt DESC, x.createdAt DESC LIMIT ${requestsShown}`;
  const shown = rows.map(({ id, kind, answer, createdAt, other, ...row }) => {
    const isAsked = Number(row.isAsked) === 1;
    const about = `${stateOf(answer || null, isAsked)} · ${showDay(new Date(createdAt), actor.zone)}`;
    const title = isAsked ? `${other} asks you to ${kind} them` : `${other}, as your ${kind}`;
    return { id, isAsked, title, about };
  });
  return {
    asked: shown.filter(({ isAsked }) => !isAsked),
    received: shown.filter(({ isAsked }) => isAsked),
  };
}

const states: Record<MentorAnswer, { ofFellow: string; ofAsked: string }> = {
  accepted: { ofFellow: "They said yes", ofAsked: "You said yes" },
  declined: { ofFellow: "They cannot take it on just now", ofAsked: "You could not take it on" },
  lapsed: { ofFellow: "You have found somebody else", ofAsked: "They have found somebody else" },
};

const stateOf = (answer: MentorAnswer | null, isAsked: boolean) => {
  if (answer === null) return isAsked ? "Waits for your answer" : "Waits for an answer";
  return states[answer][isAsked ? "ofAsked" : "ofFellow"];
};

/** A request, for one of the two. @throws NotFound */
export async function readRequest(actor: Actor, id: string | undefined) {
  const request = await findRequest(actor, id);
  const { kind, answer, offer, fellow } = request;
  const isAsked = offer.personId === actor.id;
  return {
    id: request.id,
    kind,
    isAsked,
    words: request.words,
    fellow: fellow.person.name,
    person: offer.person.name,
    offerId: request.offerId,
    when: showDay(request.createdAt, actor.zone),
    state: stateOf(answer, isAsked),
    may: {
      answer: mentorRequests.may.answer(actor, request),
      takeBack: mentorRequests.may.takeBack(actor, request),
    },
  };
}
