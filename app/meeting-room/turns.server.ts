import type { TurnKind } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { setContent } from "../policy/set-content.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { changeRoom } from "./changes.server.ts";
import { findInside, unlessCancelled } from "./inside.server.ts";
import { inTheRoom } from "./people-inside.server.ts";

export type TurnMark = { personId: string; kind: TurnKind; had: boolean };

/**
 * Notes that somebody has had their turn in the round, or takes that back: one's own, or anybody's for who leads.
 * @throws NotFound, Forbidden, Conflict when they are not of this meeting, or it was cancelled
 */
export async function markTurn(
  actor: Actor,
  meetingId: string | undefined,
  { personId, kind, had }: TurnMark,
) {
  const meeting = unlessCancelled(await findInside(actor, meetingId));
  if (personId !== actor.id && !setContent.may.lead(actor, meeting))
    throw new Forbidden("Whoever leads this meeting marks the turns of others.");
  const key = { meetingId: meeting.id, kind, personId };
  await changeRoom(meeting.id, async (tx) => {
    const people = await inTheRoom(meeting, tx);
    if (!people.some(({ id }) => id === personId))
      throw new Conflict("They are not expected at this meeting.");
    if (!had) return tx.meetingTurn.deleteMany({ where: key });
    return tx.meetingTurn.upsert({
      where: { meetingId_kind_personId: key },
      create: key,
      update: {},
    });
  });
}
