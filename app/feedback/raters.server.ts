import { endOfDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { type FoundFeedback, findFeedbackTo } from "./find-feedback.server.ts";
import { type KnownPerson, knownPeople } from "./known-people.server.ts";
import { groupsOfRaters } from "./questionnaire.ts";
import { mustBeOpen } from "./rounds.server.ts";

/** What is read of a rater for who reads names. What they answered, or whether, is no part of it. */
const asNamed = {
  id: true,
  group: true,
  name: true,
  email: true,
  how: true,
  invitedAt: true,
} satisfies Prisma.RaterSelect;
export type NamedRater = Prisma.RaterGetPayload<{ select: typeof asNamed }>;

/** Who is named for a feedback, by name. */
export const ratersOf = (feedbackId: string, db: Transaction = prisma): Promise<NamedRater[]> =>
  db.rater.findMany({
    where: { feedbackId },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: asNamed,
  });

/** A rater of a feedback. @throws NotFound */
export async function findRater(
  { id: feedbackId }: Pick<FoundFeedback, "id">,
  id: string | undefined,
  db: Transaction = prisma,
): Promise<NamedRater> {
  const rater = await db.rater.findFirst({ where: { id, feedbackId }, select: asNamed });
  if (!id || !rater) throw new NotFound();
  return rater;
}

/**
 * Raters by group, for who reads names. Where the fellow chose somebody of the programme, the email address stays with the
 * product: the fellow was not given it.
 * @param known whom the fellow can choose
 */
export function byGroup(
  { round: { questionnaire } }: FoundFeedback,
  raters: NamedRater[],
  known: KnownPerson[],
) {
  const own = new Set(known.map(({ email }) => email));
  return groupsOfRaters(questionnaire).map((group) => ({
    ...group,
    raters: raters
      .filter((rater) => rater.group === group.code)
      .map(({ id, name, email, how, invitedAt }) => ({
        id,
        name,
        how,
        email: own.has(email) ? null : email,
        isAsked: invitedAt !== null,
      })),
  }));
}

/** The feedback as its fellow changes its names. @throws NotFound, Forbidden, Conflict once no answers are taken */
export async function findToName(actor: Actor, id: string | undefined, db?: Transaction) {
  const feedback = await findFeedbackTo("nominate", actor, id, db);
  mustTakeNames(feedback);
  return feedback;
}

/** Whether somebody who is named now could still answer. */
export const takesNames = ({ round }: FoundFeedback) =>
  !round.closingAt && endOfDay(round.answerBy, round.cohort.zone) >= new Date();

/** @throws Conflict once nobody could answer any more */
export function mustTakeNames(feedback: FoundFeedback) {
  const { answerBy, cohort } = feedback.round;
  mustBeOpen(feedback.round);
  if (!takesNames(feedback))
    throw new Conflict(
      `Answers were taken until ${showDay(answerBy, cohort.zone)}, so nobody can be asked any more.`,
    );
}

/** A rater who has not been asked yet, as the fellow changes them. @throws as `findToName`, NotFound, Conflict when they were */
export async function findRaterToChange(
  actor: Actor,
  { feedbackId, raterId }: Record<string, string | undefined>,
  db?: Transaction,
) {
  const feedback = await findToName(actor, feedbackId, db);
  const rater = await findRater(feedback, raterId, db);
  if (rater.invitedAt)
    throw new Conflict(
      `${rater.name} has been asked, so this name stays. If the address is wrong, your faculty can put it right.`,
    );
  return { feedback, rater };
}

/** The page on which somebody is named or changed: the groups, and whom the fellow can choose. */
export async function openNaming(feedback: FoundFeedback) {
  const known = await knownPeople(prisma, feedback.fellow);
  const raters = await ratersOf(feedback.id);
  const named = new Set(raters.map(({ email }) => email));
  return {
    id: feedback.id,
    groups: groupsOfRaters(feedback.round.questionnaire),
    known: known.map(({ email, ...person }) => ({ ...person, isNamed: named.has(email) })),
  };
}

/** The page on which a rater is changed; who was chosen stays who they are. @throws as `findRaterToChange` */
export async function openChanging(actor: Actor, params: Record<string, string | undefined>) {
  const { feedback, rater } = await findRaterToChange(actor, params);
  const { id, name, group, how, email } = rater;
  const known = await knownPeople(prisma, feedback.fellow);
  const person = known.find((one) => one.email === email);
  return {
    id: feedback.id,
    groups: groupsOfRaters(feedback.round.questionnaire),
    rater: { id, name, group, how, email: person ? "" : email },
    chosen: person && { personId: person.id, name, group },
  };
}
