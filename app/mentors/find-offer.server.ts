import type { Actor } from "../policy/actor.ts";
import { mentorOffers } from "../policy/mentor-offers.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Forbidden, NotFound } from "../server/errors.server.ts";
import { roomLeft } from "./room-left.server.ts";

type Row = { person: string; cohorts: string; room: number | bigint };

/** The offer that `id` names within the actor's reach, with whose it is, and for how many more fellows there is room. @throws NotFound */
export async function findOffer(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const offer = await db.mentorOffer.findFirst({ where: { id, AND: mentorOffers.reach(actor) } });
  if (!id || !offer) throw new NotFound();
  const [row] = await db.$queryRaw<[Row]>`
    SELECT json_object('id', p.id, 'name', p.name, 'email', p.email, 'profession', p.profession) AS person,
      (SELECT json_group_array(json_object('id', id)) FROM Cohort WHERE programmeId = o.programmeId) AS cohorts, ${roomLeft(new Date())} AS room
    FROM MentorOffer o JOIN Person p ON p.id = o.personId WHERE o.id = ${offer.id}`;
  return {
    ...offer,
    person: JSON.parse(row.person) as Record<"id" | "name" | "email" | "profession", string>,
    programme: { cohorts: JSON.parse(row.cohorts) as { id: string }[] },
    room: Number(row.room),
  };
}

/** As `findOffer`, for whose it is. @throws NotFound, Forbidden */
export async function findOwnOffer(actor: Actor, id: string | undefined, db?: Transaction) {
  const offer = await findOffer(actor, id, db);
  if (!mentorOffers.may.change(actor, offer)) throw new Forbidden();
  return offer;
}
