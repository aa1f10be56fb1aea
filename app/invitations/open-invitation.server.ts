import { showDay } from "../cohorts/wall-time.server.ts";
import { rolesInShort, rolesOf } from "../people/role-rows.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { startSession } from "../server/start-session.server.ts";
import { hashOf } from "./token.server.ts";

const find = (token: string | undefined) =>
  prisma.invitation.findUnique({
    where: { tokenHash: hashOf(token ?? "") },
    select: {
      programmeId: true,
      personId: true,
      expiresAt: true,
      usedAt: true,
      programme: { select: { name: true } },
      person: { select: { name: true } },
      sentBy: { select: { name: true } },
    },
  });

/**
 * What an invitation says to who has its link: who invites them, to what and as what. Reading it uses nothing up: mail
 * scanners open links too.
 * @returns null for a link that is none, was used, or has run out: which of them is nobody's to know
 */
export async function readInvitation(token: string | undefined) {
  const invitation = await find(token);
  if (!invitation || invitation.usedAt || invitation.expiresAt <= new Date()) return null;
  const { programmeId, personId } = invitation;
  return {
    programme: invitation.programme.name,
    name: invitation.person.name,
    by: invitation.sentBy?.name ?? null,
    until: showDay(invitation.expiresAt, "Europe/London"),
    roles: rolesInShort(await rolesOf(prisma, programmeId, [personId])),
  };
}

/**
 * Uses an invitation up, and signs its addressee in: that they have the link shows that the email address is theirs. Other
 * invitations of theirs into the programme go with it.
 * @returns the Set-Cookie header, or null when the link does not work, or no longer
 */
export async function redeemInvitation(token: string | undefined): Promise<string | null> {
  const tokenHash = hashOf(token ?? "");
  const now = new Date();
  const personId = await prisma.$transaction(async (tx) => {
    const standing = { usedAt: null, expiresAt: { gt: now } };
    const invitation = await tx.invitation.findFirst({ where: { tokenHash, ...standing } });
    if (!invitation) return null;
    const key = { programmeId: invitation.programmeId, personId: invitation.personId };
    if (!(await tx.programmePerson.count({ where: { ...key, leftAt: null } }))) return null;
    await tx.invitation.updateMany({ where: { ...key, ...standing }, data: { usedAt: now } });
    await tx.person.update({
      where: { id: invitation.personId },
      data: { emailVerified: true },
    });
    return invitation.personId;
  });
  return personId && startSession(personId);
}
