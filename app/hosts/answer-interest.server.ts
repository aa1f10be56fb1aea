import type { Interest, InterestAnswer } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { makeHostIn } from "./hosts.server.ts";
import { findInterest } from "./interests.server.ts";
import { makeLead } from "./leads.server.ts";

const hostsOffered = 10;

/** An expression of interest without an answer yet. @throws NotFound, Conflict when it has one */
async function findUnanswered(actor: Actor, id: string | undefined, db?: Transaction) {
  const interest = await findInterest(actor, id, db);
  if (interest.answer)
    throw new Conflict(
      `${interest.answeredBy?.name ?? "Somebody"} has answered this meanwhile: ${interest.organisation} was ${interest.answer}. Nothing more was sent.`,
    );
  return interest;
}

/** What is to be known before one declines. @throws NotFound, Conflict */
export async function openDecline(actor: Actor, id: string | undefined) {
  const { organisation, contactName } = await findUnanswered(actor, id);
  return { id, organisation, contactName };
}

/** What is to be known before one invites: the hosts that this may be already. @throws NotFound, Conflict */
export async function openInvitation(actor: Actor, id: string | undefined) {
  const interest = await findUnanswered(actor, id);
  const { organisation, place, contactName, email } = interest;
  return { id, organisation, place, contactName, email, standing: await standingHosts(interest) };
}

/** The hosts of a programme whose name is, or has in it, that of the organisation. */
const standingHosts = ({ programmeId, organisation }: Interested, db: Transaction = prisma) =>
  db.host.findMany({
    where: { programmeId, name: { contains: organisation } },
    orderBy: { name: "asc" },
    take: hostsOffered,
    select: { id: true, name: true, place: true },
  });
type Interested = Pick<Interest, "programmeId" | "organisation">;

/**
 * Invites an organisation to host: makes the host, or takes the one that stands; makes the contact a person of the programme
 * and a lead of the host, and mails them the way in.
 * @param hostId the host that stands; empty to make a new one
 * @returns the host's id
 * @throws NotFound; Conflict when it was answered meanwhile, or that host is not one of the programme
 */
export const inviteInterest = (actor: Actor, id: string | undefined, hostId: string) =>
  prisma.$transaction(async (tx) => {
    const interest = await findUnanswered(actor, id, tx);
    const host = await hostFor(tx, interest, hostId);
    const contact = await contactOf(tx, interest);
    await makeLead(tx, host, contact);
    await answer(tx, actor, interest.id, { answer: "invited", hostId: host });
    return host;
  });

async function hostFor(tx: Transaction, interest: Interested & { place: string }, hostId: string) {
  if (hostId) {
    const { programmeId } = interest;
    const chosen = await tx.host.findFirst({ where: { id: hostId, programmeId } });
    if (!chosen) throw new Conflict("That host is no longer there. Choose again.");
    return chosen.id;
  }
  const { organisation: name, place } = interest;
  const same = (await standingHosts(interest, tx)).find(
    (host) => host.name.toLowerCase() === name.toLowerCase(),
  );
  if (same)
    throw new Conflict(`${same.name} is a host already. Choose it, so that there are not two.`);
  return makeHostIn(tx, interest.programmeId, { name, place, code: "" });
}

async function contactOf(
  tx: Transaction,
  { email, contactName, programmeId }: Pick<Interest, "email" | "contactName" | "programmeId">,
) {
  const person = await tx.person.upsert({
    where: { email },
    create: { email, name: contactName },
    update: {},
    select: { id: true, email: true },
  });
  const key = { programmeId, personId: person.id };
  await tx.programmePerson.upsert({
    where: { programmeId_personId: key },
    create: key,
    update: { leftAt: null },
  });
  return person;
}

/** Declines, and mails the reason to the contact. @throws NotFound, Conflict when it was answered meanwhile */
export const declineInterest = (actor: Actor, id: string | undefined, reason: string) =>
  prisma.$transaction(async (tx) => {
    const interest = await findUnanswered(actor, id, tx);
    await answer(tx, actor, interest.id, { answer: "declined", note: reason });
    const programme = await tx.programme.findUniqueOrThrow({ where: { id: interest.programmeId } });
    await post(tx, {
      to: { email: interest.email },
      template: "interest-declined",
      props: {
        programme: programme.name,
        reason,
        url: addressOf(`/hosting/${programme.slug}`),
      },
    });
  });

const answer = (
  tx: Transaction,
  actor: Actor,
  id: string,
  data: { answer: InterestAnswer; note?: string; hostId?: string },
) =>
  tx.interest.update({
    where: { id },
    data: { ...data, answeredAt: new Date(), answeredById: actor.id },
  });
