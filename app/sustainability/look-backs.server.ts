import { showDay } from "../cohorts/wall-time.server.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { hashOf } from "../invitations/token.server.ts";
import type { Actor } from "../policy/actor.ts";
import { lookBacks } from "../policy/handovers.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { postAll } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { idInLink, isLinkOf } from "./handover-link.server.ts";
import type { LookBackValue } from "./look-back-form.server.ts";

/** Which look back, for whom: an owner who is signed in, or whoever has the mailed link. */
export const ownLookBack = (actor: Actor, id: string | undefined): Prisma.LookBackWhereInput => ({
  id: id ?? "",
  AND: lookBacks.reach(actor),
});
export const linkedLookBack = (token: string | undefined): Prisma.LookBackWhereInput =>
  lookBacks.byLink(hashOf(token ?? ""));

const about = {
  what: true,
  ownerName: true,
  measureWords: true,
  measure: { select: { name: true } },
  handedOverOn: true,
  reviewOn: true,
  by: { select: { name: true } },
  challenge: { select: { id: true, cohort: { select: { zone: true } } } },
} satisfies Prisma.HandoverSelect;

type About = Prisma.HandoverGetPayload<{ select: typeof about }>;

/** What an owner sees of what they own: enough to know it again. */
const toldOf = ({ what, ownerName, measure, measureWords, by, challenge, ...days }: About) => ({
  what,
  ownerName,
  by: by.name,
  measure: [measure?.name, measureWords].filter(Boolean).join(": "),
  handedOverOn: showDay(days.handedOverOn, challenge.cohort.zone),
  reviewOn: showDay(days.reviewOn, challenge.cohort.zone),
});

const over =
  "Its time is over, it was taken back, or part of the address was lost on the way. If you want to say something all the same, write to whoever handed it over to you.";

async function find(where: Prisma.LookBackWhereInput, db: Transaction, now: Date) {
  const found = await db.lookBack.findFirst({ where, include: { handover: { select: about } } });
  if (!found || (!found.answeredAt && found.expiresAt <= now)) throw new NotFound(over);
  return found;
}

/** What an owner is asked, while it can be answered, and whether it is. @throws NotFound; so does a link that has ended */
export async function openLookBack(where: Prisma.LookBackWhereInput, now = new Date()) {
  const { months, answeredAt, expiresAt, handover } = await find(where, prisma, now);
  return {
    months,
    isAnswered: answeredAt !== null,
    handover: toldOf(handover),
    until: showDay(expiresAt, handover.challenge.cohort.zone),
  };
}

/** Answers, once, and tells the fellows of the challenge by email. @throws NotFound; Conflict where it was answered before */
export const answerLookBack = (
  where: Prisma.LookBackWhereInput,
  value: LookBackValue,
  now = new Date(),
) =>
  prisma.$transaction(async (tx) => {
    const { id, answeredAt, handover } = await find(where, tx, now);
    if (answeredAt)
      throw new Conflict(
        "This is answered already, and each look back is answered once. Thank you: to add to it, write to whoever handed it over.",
      );
    const { stands, changed, learned } = value;
    await tx.lookBack.update({
      where: { id },
      data: { stands, changed, learned, answeredAt: now },
    });
    const fellows = await tx.person.findMany({
      where: { fellowships: { some: { challengeId: handover.challenge.id } } },
      select: { id: true, email: true },
    });
    const url = addressOf(`/challenges/${handover.challenge.id}/sustainability`);
    await postAll(
      tx,
      fellows.map((to) => ({
        to,
        template: "look-back-answered" as const,
        props: { owner: handover.ownerName, url },
      })),
    );
  });

/** What is handed over to somebody without an account, by the link in their mail. @throws NotFound when it does not lead there */
export async function readByLink(token: string | undefined) {
  const handover = await prisma.handover.findUnique({
    where: { id: idInLink(token) },
    select: { ...about, id: true, ownerEmail: true },
  });
  if (!handover?.ownerEmail || !isLinkOf(token, handover)) throw new NotFound(over);
  return toldOf(handover);
}
