import type { Actor } from "../policy/actor.ts";
import { mentorRequests } from "../policy/mentor-requests.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import type { OfferedKind } from "./kinds.ts";
import { isToEnd, roomLeft } from "./room-left.server.ts";

type Named = { id: string; name: string; email: string };
type Row = Record<"person" | "fellow", string> & Record<"room" | "isToEnd", number | bigint>;

/**
 * The request that `id` names, for one of the two: with who they are, for how many more fellows there is room, and whether the
 * fellow's year is still to end. @throws NotFound
 */
export async function findRequest(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const request = await db.mentorRequest.findFirst({
    where: { id, AND: mentorRequests.reach(actor) },
  });
  if (!id || !request) throw new NotFound();
  const now = new Date();
  const [row] = await db.$queryRaw<[Row]>`
    SELECT json_object('id', p.id, 'name', p.name, 'email', p.email) AS person, ${roomLeft(now)} AS room,
      (SELECT json_object('id', q.id, 'name', q.name, 'email', q.email) FROM Fellow f JOIN Person q ON q.id = f.personId WHERE f.id = ${request.fellowId}) AS fellow,
      (SELECT ${isToEnd(now)} FROM Fellow f JOIN Cohort c ON c.id = f.cohortId WHERE f.id = ${request.fellowId}) AS isToEnd
    FROM MentorOffer o JOIN Person p ON p.id = o.personId WHERE o.id = ${request.offerId}`;
  const [person, fellow] = [JSON.parse(row.person) as Named, JSON.parse(row.fellow) as Named];
  return {
    ...request,
    kind: request.kind as OfferedKind,
    room: Number(row.room),
    isToEnd: Number(row.isToEnd) === 1,
    offer: { personId: person.id, person },
    fellow: { personId: fellow.id, person: fellow },
  };
}

type Act = keyof Omit<(typeof mentorRequests)["may"], "read">;

/** As `findRequest`, for who may do something with it while it waits. @throws NotFound, Forbidden; Conflict once it is answered */
export async function findWaitingRequest(
  actor: Actor,
  id: string | undefined,
  act: Act,
  db?: Transaction,
) {
  const request = await findRequest(actor, id, db);
  if (mentorRequests.may[act](actor, request)) return request;
  if (mentorRequests.may[act](actor, { ...request, answer: null }))
    throw new Conflict("This has been answered already, or is not needed any more.");
  throw new Forbidden();
}
