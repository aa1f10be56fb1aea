import type { Fellow, MentorOffer, MentorRequest, Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";

type TheTwo = {
  offer: Pick<MentorOffer, "personId">;
  fellow: Pick<Fellow, "personId">;
};
type Request = TheTwo & Pick<MentorRequest, "answer">;

/** What a fellow says to somebody whom they ask to mentor or coach them: the two's alone. */
export const mentorRequests = {
  reach: (actor: Actor): Prisma.MentorRequestWhereInput => ({
    OR: [{ offer: { personId: actor.id } }, { fellow: { personId: actor.id } }],
  }),
  may: {
    read: (actor: Actor, { offer, fellow }: TheTwo) =>
      offer.personId === actor.id || fellow.personId === actor.id,
    answer: (actor: Actor, { offer, answer }: Request) =>
      offer.personId === actor.id && answer === null,
    takeBack: (actor: Actor, { fellow, answer }: Request) =>
      fellow.personId === actor.id && answer === null,
  },
};
