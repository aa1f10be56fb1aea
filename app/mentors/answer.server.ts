import { beginPairs } from "../mentoring/begin-pairs.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { refuseConcerns } from "./ask.server.ts";
import { findWaitingRequest } from "./find-request.server.ts";
import type { OfferedKind } from "./kinds.ts";

/**
 * Says yes to a fellow: the two are a pair from now on, and the fellow is told by email.
 * @returns the pair's id
 * @throws NotFound, Forbidden; Conflict once it is answered, when there is no room, the fellow has somebody already, their year is
 *   over, or there is a conflict of interest
 */
export const acceptRequest = (actor: Actor, id: string | undefined): Promise<string> =>
  prisma.$transaction(async (tx) => {
    const request = await findWaitingRequest(actor, id, "answer", tx);
    const { kind, fellowId, fellow } = request;
    if (!request.isToEnd) throw new Conflict(`The year of ${fellow.person.name} is over.`);
    if (request.room < 1)
      throw new Conflict(
        "You have as many fellows as you offered to have at once. Say on your offer that there is room for more, or that you cannot take it on.",
      );
    const pair = { kind, fellowId, personId: actor.id };
    await refuseConcerns(tx, pair);
    await beginPairs(tx, [pair]);
    await closeRequest(tx, request.id, "accepted");
    await lapseRequests(tx, kind, [fellowId]);
    const key = { fellowId_personId_kind: pair };
    const { id: pairId } = await tx.pair.findUniqueOrThrow({ where: key, select: { id: true } });
    const props = { who: actor.name, kind, isAccepted: true, url: addressOf(`/pairs/${pairId}`) };
    await post(tx, { to: fellow.person, template: "mentor-answered", props });
    return pairId;
  });

/** Says that one cannot take a fellow on: no reason is asked for, and the fellow is told kindly. @throws NotFound, Forbidden, Conflict */
export const declineRequest = (actor: Actor, id: string | undefined): Promise<void> =>
  prisma.$transaction(async (tx) => {
    const { id: requestId, kind, fellow } = await findWaitingRequest(actor, id, "answer", tx);
    await closeRequest(tx, requestId, "declined");
    const props = { who: actor.name, kind, isAccepted: false, url: addressOf("/mentors") };
    await post(tx, { to: fellow.person, template: "mentor-answered", props });
  });

/** Takes back what the actor asked, with what they said. @throws NotFound, Forbidden, Conflict once it is answered */
export const takeBackRequest = (actor: Actor, id: string | undefined): Promise<void> =>
  prisma.$transaction(async (tx) => {
    const { id: requestId } = await findWaitingRequest(actor, id, "takeBack", tx);
    await tx.mentorRequest.delete({ where: { id: requestId } });
  });

const closeRequest = (tx: Transaction, id: string, answer: "accepted" | "declined") =>
  tx.mentorRequest.update({ where: { id }, data: { answer, answeredAt: new Date() } });

/** What fellows who have found somebody still ask of others is not needed any more. The caller has brought them together. */
export const lapseRequests = (tx: Transaction, kind: OfferedKind, fellowIds: string[]) =>
  tx.mentorRequest.updateMany({
    where: { kind, fellowId: { in: fellowIds }, answer: null },
    data: { answer: "lapsed", answeredAt: new Date() },
  });
