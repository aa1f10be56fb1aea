import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import type { FoundFeedback } from "./find-feedback.server.ts";
import { knownPeople } from "./known-people.server.ts";
import type { RaterValue } from "./rater-form.ts";
import { findRaterToChange, findToName } from "./raters.server.ts";

/** The most fellows of a cohort's round whom one rater is asked about: an answer takes time, and a tired one says little. */
const mostRequests = 6;

/** Errors by field; none when it was done. */
export type Refused = Record<string, string[]> | undefined;

/**
 * Names somebody as a rater.
 * @returns why not, by field: oneself, named already, asked about by as many as one rater can carry
 * @throws NotFound, Forbidden, Conflict once nobody can be asked any more
 */
export const nameRater = (actor: Actor, id: string | undefined, value: RaterValue) =>
  prisma.$transaction(async (tx): Promise<Refused> => {
    const feedback = await findToName(actor, id, tx);
    const who = await whoIsMeant(tx, feedback, value);
    if (!who) return { form: ["Choose somebody of your programme, or type who it is"] };
    const refused = await whyNot(tx, feedback, who.email);
    if (refused) return { [value.by === "choice" ? "form" : "email"]: [refused] };
    const { group, how } = value;
    await tx.rater.create({ data: { feedbackId: feedback.id, ...who, group, how } });
  });

/**
 * Changes a rater who has not been asked yet.
 * @returns as `nameRater`
 * @throws as `findRaterToChange`
 */
export const changeRater = (
  actor: Actor,
  params: Record<string, string | undefined>,
  value: RaterValue,
) =>
  prisma.$transaction(async (tx): Promise<Refused> => {
    const { feedback, rater } = await findRaterToChange(actor, params, tx);
    // Somebody chosen stays who they are: only the group and the words change.
    const who = value.by === "choice" ? {} : { name: value.name, email: value.email };
    if (who.email && who.email !== rater.email) {
      const refused = await whyNot(tx, feedback, who.email);
      if (refused) return { email: [refused] };
    }
    const { group, how } = value;
    await tx.rater.update({ where: { id: rater.id }, data: { ...who, group, how } });
  });

/** Takes a name back that has not been asked. @returns whose it was @throws as `findRaterToChange` */
export const removeRater = (actor: Actor, params: Record<string, string | undefined>) =>
  prisma.$transaction(async (tx) => {
    const { rater } = await findRaterToChange(actor, params, tx);
    await tx.rater.delete({ where: { id: rater.id } });
    return rater.name;
  });

/** Sends the names to faculty. Safe to repeat. @throws as `findToName`, Conflict when nobody is named */
export const sendNames = (actor: Actor, id: string | undefined) =>
  prisma.$transaction(async (tx) => {
    const feedback = await findToName(actor, id, tx);
    const where = { feedbackId: feedback.id, invitedAt: null };
    if (!(await tx.rater.findFirst({ where, select: { id: true } })))
      throw new Conflict("There is no new name to send. Name somebody first.");
    await tx.feedback.updateMany({
      where: { id: feedback.id, nominatedAt: null },
      data: { nominatedAt: new Date(), changesAsked: "" },
    });
  });

async function whoIsMeant(tx: Transaction, { fellow }: FoundFeedback, value: RaterValue) {
  if (value.by === "typing") return { name: value.name, email: value.email };
  const known = await knownPeople(tx, fellow);
  const person = known.find(({ id }) => id === value.personId);
  return person && { name: person.name, email: person.email };
}

/** Why an address cannot be asked about this fellow, in words; undefined when it can. */
export async function whyNot(
  tx: Transaction,
  { id, roundId, fellow }: FoundFeedback,
  email: string,
): Promise<string | undefined> {
  if (email === fellow.person.email.toLowerCase())
    return "This is the fellow’s own address. What they say of themselves has a page of its own";
  const standing = await tx.rater.findMany({
    where: { email, feedback: { roundId } },
    select: { name: true, feedbackId: true },
  });
  const twin = standing.find(({ feedbackId }) => feedbackId === id);
  if (twin) return `This address is named already, for ${twin.name}`;
  if (standing.length >= mostRequests)
    return `${mostRequests} fellows of the cohort have named this person, which is as many as one person is asked about in a round. Choose somebody else who sees you at work`;
}
