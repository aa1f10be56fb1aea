import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { postAll } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { findOwnOffer } from "./find-offer.server.ts";
import type { OfferedKind } from "./kinds.ts";
import { isStillToOffer } from "./offer-standing.server.ts";

/** Takes on nobody new for a while; who goes on together goes on. Safe to repeat. @throws NotFound, Forbidden */
export async function pauseOffer(actor: Actor, id: string | undefined) {
  const offer = await findOwnOffer(actor, id);
  if (!offer.pausedAt)
    await prisma.mentorOffer.update({ where: { id: offer.id }, data: { pausedAt: new Date() } });
  return offer;
}

/** Takes fellows on again. Safe to repeat. @throws NotFound, Forbidden */
export async function resumeOffer(actor: Actor, id: string | undefined) {
  const offer = await findOwnOffer(actor, id);
  await prisma.mentorOffer.update({ where: { id: offer.id }, data: { pausedAt: null } });
  return offer;
}

/** Takes the actor's offer back, for good. Fellows who wait for an answer are told. @throws NotFound, Forbidden */
export const withdrawOffer = (actor: Actor, id: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const offer = await findOwnOffer(actor, id, tx);
    await removeOffer(tx, offer);
    return offer;
  });

type Whose = { programmeId: string; personId: string };

/**
 * Takes away what somebody offers in a programme, if they do, and tells the fellows who wait for an answer. The caller has asked
 * the policy. Safe to repeat.
 */
export async function removeOffer(tx: Transaction, { programmeId, personId }: Whose) {
  const waiting = await tx.mentorRequest.findMany({
    where: { offer: { programmeId, personId }, answer: null },
    include: { fellow: { include: { person: true } }, offer: { include: { person: true } } },
  });
  await postAll(
    tx,
    waiting.map(({ kind, fellow, offer }) => ({
      to: fellow.person,
      template: "mentor-answered" as const,
      props: {
        who: offer.person.name,
        kind: kind as OfferedKind,
        isAccepted: false,
        url: addressOf("/mentors"),
      },
    })),
  );
  await tx.mentorOffer.deleteMany({ where: { programmeId, personId } });
}

/** As `removeOffer`, unless they may offer for another reason: when an alum takes their consent back. */
export async function removeOfferUnlessStanding(tx: Transaction, whose: Whose) {
  if (!(await isStillToOffer(tx, whose))) await removeOffer(tx, whose);
}
