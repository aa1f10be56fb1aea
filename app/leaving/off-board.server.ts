import { z } from "zod";
import { assignRole } from "../people/assign-role.server.ts";
import { conflictsOf } from "../people/conflicts.server.ts";
import { removeRole } from "../people/remove-role.server.ts";
import { type Concern, agreedTo, newConflicts } from "../placements/concerns.server.ts";
import {
  peopleListed,
  peopleNamed,
  peopleToChoose,
} from "../placements/people-to-choose.server.ts";
import type { Actor } from "../policy/actor.ts";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { endAccess } from "./end-access.server.ts";
import { type Holding, holdingsOf } from "./holdings.server.ts";

type Params = { programmeId?: string; personId?: string };

/** Somebody who belongs to a programme that the actor leads. @throws NotFound, Conflict when they have left */
async function findMember(actor: Actor, params: Params, db: Transaction) {
  const programme = await findProgramme(actor, params.programmeId);
  const key = { programmeId: programme.id, personId: params.personId ?? "" };
  const [member] = await db.$queryRaw<{ name: string; leftAt: string | null }[]>`
    SELECT p.name, m.leftAt || '' AS leftAt FROM ProgrammePerson m JOIN Person p ON p.id = m.personId
    WHERE m.programmeId = ${key.programmeId} AND m.personId = ${key.personId}`;
  if (!member) throw new NotFound();
  if (member.leftAt) throw new Conflict(`${member.name} has left ${programme.name} already.`);
  return { ...key, name: member.name, programme: programme.name };
}

/**
 * Somebody who is to leave a programme: everything that they hold, and whom it can be handed over to.
 * @throws NotFound, Conflict when they have left
 */
export async function openOffBoarding(actor: Actor, params: Params) {
  const member = await findMember(actor, params, prisma);
  const held = await holdingsOf(prisma, { ...member, now: new Date() });
  const people = await peopleToChoose(member, member.personId);
  return {
    ...member,
    ...held,
    people,
    isCut: people.length === peopleListed,
    isSelf: member.personId === actor.id,
  };
}

/** To whom each thing that somebody holds is handed over; a set has to have somebody. */
export async function offBoardingForm(actor: Actor, params: Params) {
  const { holdings } = await openOffBoarding(actor, params);
  const fields = holdings.map(({ key, isNeeded }) => {
    const chosen = z.string().default("");
    const needed = { error: "Choose who facilitates the set from now on" };
    return [key, isNeeded ? chosen.refine(Boolean, needed) : chosen] as const;
  });
  return z.object({ ...Object.fromEntries(fields), agreed: z.string().default("") });
}

/**
 * Hands over what somebody holds in a programme, and ends their belonging to it: their roles there, what was shared with them,
 * and their sessions if they belong to no other programme. The row that they belonged stays, with when they left; so does all
 * that they wrote or signed. Who takes something over is told by email.
 * @param chosen by the key of each holding, the person who takes it over; nobody when empty
 * @throws NotFound; Conflict when they have left, lead the programme alone or are in their own year, and when something is left
 *   to nobody, or a conflict of interest made, that has not been agreed to
 */
export const offBoard = (actor: Actor, params: Params, chosen: Record<string, string>) =>
  prisma.$transaction(async (tx) => {
    const member = await findMember(actor, params, tx);
    const held = await holdingsOf(tx, { ...member, now: new Date() });
    refuseIfBound(member.name, held);
    const { holdings } = held;
    const fellowIds = holdings.flatMap(({ fellowId }) => fellowId ?? []);
    const standing = await conflictsOf(tx, fellowIds);
    const takers = await peopleNamed(tx, member.programmeId, { ids: Object.values(chosen) });
    for (const holding of holdings) {
      const id = chosen[holding.key];
      if (id && (id === member.personId || !takers.some((taker) => taker.id === id)))
        throw new Conflict(`${holding.what}: choose somebody who belongs to the programme.`);
      if (!id && holding.isNeeded) throw new Conflict(`${holding.what}: choose who takes it over.`);
      const give = () => id && assignRole(tx, member.programmeId, id, holding.role);
      // A set is never without a facilitator; a fellow never has two mentors.
      if (holding.isNeeded) await give();
      await removeRole(tx, member.programmeId, member.personId, holding.role);
      if (!holding.isNeeded) await give();
    }
    const conflicts = await newConflicts(tx, member.programmeId, fellowIds, standing);
    agreedTo([...leftToNobody(holdings, chosen), ...conflicts], chosen.agreed ?? "");
    for (const role of held.ending) await removeRole(tx, member.programmeId, member.personId, role);
    await endAccess(tx, member);
    const told = takers.filter(({ id }) => Object.values(chosen).includes(id));
    for (const to of told)
      await post(tx, { to, template: "handed-over", props: { url: addressOf("/") } });
    return member;
  });

/** @throws Conflict for who cannot leave as things stand */
function refuseIfBound(
  name: string,
  { isOnlyLead, ownYear }: { isOnlyLead: boolean; ownYear: string | null },
) {
  if (isOnlyLead)
    throw new Conflict(`${name} leads the programme alone. Make somebody else a lead first.`);
  if (ownYear) throw new Conflict(`The fellowship year of ${name} goes on. End or defer it first.`);
}

/** What nobody takes over, each with what waits in it. */
const leftToNobody = (holdings: Holding[], chosen: Record<string, string>): Concern[] =>
  holdings
    .filter(({ key }) => !chosen[key])
    .map(({ key, what, waiting }) => {
      const waits = waiting.length > 0 ? `, and for ${waiting.join(" and ")}` : "";
      return { code: key, says: `${what}: nobody is chosen for it${waits}.` };
    });
