import type { ChallengeRole } from "../generated/prisma/client.ts";
import { findSomebody } from "../placements/people-to-choose.server.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { findToGather } from "./find-challenge.server.ts";
import type { MemberValue } from "./member-form.ts";

type Id = string | undefined;

/** What somebody is on a challenge, in words. */
export const roleWords: Record<ChallengeRole, string> = {
  citizen: "citizen partner",
  analyst: "analyst",
};

/** How many citizens a list to choose from holds; the others are named by their email address. */
const citizensListed = 100;

/** A challenge that somebody is to work on, and the cohort's citizens who do not yet. @throws NotFound, Forbidden */
export async function openMembers(actor: Actor, challengeId: Id) {
  const { id, title, cohortId, cohort } = await findToGather(actor, challengeId);
  const citizens = await prisma.person.findMany({
    where: {
      memberships: { some: { cohortId, role: "citizen" } },
      programmes: { some: { programmeId: cohort.programmeId, leftAt: null } },
      challengeRoles: { none: { challengeId: id, until: null } },
    },
    orderBy: { name: "asc" },
    take: citizensListed,
    select: { id: true, name: true },
  });
  return { id, title, citizens };
}

/**
 * Has somebody of the programme work on a challenge, and tells them by email. Safe to repeat.
 * @returns their name
 * @throws NotFound, Forbidden; Conflict for who is not of the programme, or is on it as something else
 */
export const addMember = (actor: Actor, challengeId: Id, { role, ...who }: MemberValue) =>
  prisma.$transaction(async (tx) => {
    const challenge = await findToGather(actor, challengeId, tx);
    const person = await findSomebody(tx, challenge.cohort.programmeId, who);
    const key = { challengeId: challenge.id, personId: person.id };
    const before = await tx.challengeMember.findFirst({ where: { ...key, until: null } });
    if (before?.role === role) return person.name;
    if (before)
      throw new Conflict(
        `${person.name} is on this challenge already, as ${roleWords[before.role]}. Take them off first, if that is to change.`,
      );
    if (await tx.fellow.count({ where: { challengeId: challenge.id, personId: person.id } }))
      throw new Conflict(`${person.name} is a fellow of this challenge already.`);
    await tx.challengeMember.create({ data: { ...key, role, byId: actor.id } });
    await tellOf("added", tx, actor, { ...challenge, person, role });
    return person.name;
  });

/** Somebody on a challenge, who may be taken off by the actor. @throws NotFound, Forbidden */
export async function findMember(actor: Actor, challengeId: Id, id: Id, db: Transaction = prisma) {
  const challenge = await findToGather(actor, challengeId, db);
  const member = await db.challengeMember.findFirst({
    where: { id, challengeId: challenge.id, until: null },
    select: { id: true, role: true, person: { select: { id: true, name: true, email: true } } },
  });
  if (!id || !member) throw new NotFound();
  return { ...member, challenge: { id: challenge.id, title: challenge.title } };
}

/** Takes somebody off a challenge, and tells them by email. What they wrote stays. @returns their name @throws NotFound, Forbidden */
export const removeMember = (actor: Actor, challengeId: Id, id: Id) =>
  prisma.$transaction(async (tx) => {
    const { challenge, person, role, ...member } = await findMember(actor, challengeId, id, tx);
    await tx.challengeMember.update({ where: { id: member.id }, data: { until: new Date() } });
    await tellOf("removed", tx, actor, { id: challenge.id, person, role });
    return person.name;
  });

type Told = { id: string; person: { id: string; email: string }; role: ChallengeRole };

const tellOf = (
  change: "added" | "removed",
  tx: Transaction,
  { name }: Actor,
  { id, person, role }: Told,
) =>
  post(tx, {
    to: person,
    template: "challenge-role",
    props: {
      change,
      by: name,
      role: roleWords[role],
      url: addressOf(change === "added" ? `/challenges/${id}` : "/"),
    },
  });
