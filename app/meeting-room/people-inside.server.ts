import type { SetMeeting } from "../generated/prisma/client.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";

export type PersonInside = { id: string; name: string; leads: number | bigint };

/** Everybody who is in the room, once each: the members by name, then who leads it without being one. */
export const inTheRoom = (
  { setId, coverId, isSelfLed }: Pick<SetMeeting, "setId" | "coverId" | "isSelfLed">,
  db: Transaction = prisma,
) => db.$queryRaw<PersonInside[]>`
  SELECT p.id, p.name, 0 AS leads FROM SetMember m JOIN Person p ON p.id = m.personId WHERE m.setId = ${setId}
  UNION ALL SELECT p.id, p.name, 1 FROM LearningSet l JOIN Person p ON p.id = COALESCE(${coverId}, l.facilitatorId)
    WHERE l.id = ${setId} AND ${isSelfLed} = 0
      AND NOT EXISTS (SELECT 1 FROM SetMember m WHERE m.setId = l.id AND m.personId = p.id)
  ORDER BY leads, name`;
