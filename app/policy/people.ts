import type { Invitation, Prisma, ProgrammePerson } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";

/** The people of a programme, with their roles in it and their addresses: for its leads. */
export const people = {
  reach: (actor: Actor): Prisma.ProgrammePersonWhereInput => ({
    programmeId: { in: actor.programmesLed },
  }),
  may: {
    read: (actor: Actor, belonging: Pick<ProgrammePerson, "programmeId">) =>
      actor.programmesLed.includes(belonging.programmeId),
    /**
     * Corrects somebody's name and email address. Whoever holds the address can sign in as them, so it is for who leads
     * everything that they belong to.
     */
    correct: (actor: Actor, belongings: Pick<ProgrammePerson, "programmeId">[]) =>
      belongings.every(({ programmeId }) => actor.programmesLed.includes(programmeId)),
  },
};

/** Invitations into a programme: for its leads. The link in one is its addressee's alone. */
export const invitations = {
  reach: (actor: Actor): Prisma.InvitationWhereInput => ({
    programmeId: { in: actor.programmesLed },
  }),
  may: {
    read: (actor: Actor, invitation: Pick<Invitation, "programmeId">) =>
      actor.programmesLed.includes(invitation.programmeId),
  },
};
