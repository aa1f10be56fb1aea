import type { Actor } from "../policy/actor.ts";
import { inviteRaters } from "../rating/invite-raters.server.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { adviseOn } from "./advice.ts";
import { findFeedbackTo } from "./find-feedback.server.ts";
import { knownPeople } from "./known-people.server.ts";
import { type NamedRater, byGroup, findRater, mustTakeNames, ratersOf } from "./raters.server.ts";
import { type Refused, whyNot } from "./name-raters.server.ts";

/** The names that wait for approval, in one text: whether they have changed since they were seen. */
export const wordingOf = (raters: NamedRater[]) =>
  JSON.stringify(
    raters
      .filter(({ invitedAt }) => !invitedAt)
      .map(({ id, group, name, email, how }) => [id, group, name, email, how]),
  );

/** The names of a fellow, as faculty approve them. @throws NotFound, Forbidden, Conflict once no answers are taken */
export async function openApproval(actor: Actor, id: string | undefined) {
  const feedback = await findFeedbackTo("approve", actor, id);
  mustTakeNames(feedback);
  const raters = await ratersOf(feedback.id);
  const groups = byGroup(feedback, raters, await knownPeople(prisma, feedback.fellow));
  const { round, fellow } = feedback;
  return {
    id: feedback.id,
    fellow: fellow.person.name,
    round: { id: round.id, number: round.number, cohort: round.cohort.name },
    groups,
    advice: adviseOn(
      groups.map((group) => ({ ...group, count: group.raters.length })),
      { suggested: round.questionnaire.suggestedRaters, minimum: round.minimum },
    ),
    waiting: feedback.nominatedAt ? raters.filter(({ invitedAt }) => !invitedAt).length : 0,
    seen: wordingOf(raters),
  };
}

/**
 * Approves the names that wait, and has those asked who have not been. Before this nobody is written to.
 * @param seen the names as the page had them
 * @returns how many were asked
 * @throws NotFound, Forbidden, Conflict when they have changed since, wait for the fellow, or nobody can be asked any more
 */
export const approveNames = (actor: Actor, id: string | undefined, { seen }: { seen: string }) =>
  prisma.$transaction(async (tx) => {
    const feedback = await findFeedbackTo("approve", actor, id, tx);
    mustTakeNames(feedback);
    const raters = await ratersOf(feedback.id, tx);
    const now = wordingOf(raters);
    if (raters.every(({ invitedAt }) => invitedAt))
      throw new Conflict("No name waits for approval. Everybody who is named has been asked.");
    if (!feedback.nominatedAt) throw new Conflict(withFellow(feedback.fellow.person.name));
    if (now !== seen)
      throw new Conflict(
        `${feedback.fellow.person.name} has changed the names since you opened this page. Look at them once more, and approve them again.`,
        { seen: now },
      );
    if (!feedback.approvedAt)
      await tx.feedback.update({
        where: { id: feedback.id },
        data: { approvedAt: new Date(), approvedById: actor.id },
      });
    return inviteRaters(tx, feedback.id);
  });

/**
 * Asks the fellow to change the names that wait, and tells them by email that there is something to read.
 * @throws NotFound, Forbidden, Conflict when the names are with the fellow already, or nobody can be asked any more
 */
export const askForChanges = (actor: Actor, id: string | undefined, changesAsked: string) =>
  prisma.$transaction(async (tx) => {
    const feedback = await findFeedbackTo("approve", actor, id, tx);
    mustTakeNames(feedback);
    const { personId, person } = feedback.fellow;
    if (!feedback.nominatedAt) throw new Conflict(withFellow(person.name));
    await tx.feedback.update({
      where: { id: feedback.id },
      data: { nominatedAt: null, changesAsked },
    });
    await post(tx, {
      to: { id: personId, email: person.email },
      template: "names-to-change",
      props: { faculty: actor.name, url: addressOf(`/feedback/${feedback.id}`) },
    });
  });

const withFellow = (name: string) =>
  `The names are with ${name}, who sends them to faculty again when they are ready.`;

type Params = Record<string, string | undefined>;

/** The page on which faculty put a wrong address right. @throws NotFound, Forbidden, Conflict */
export async function openAddress(actor: Actor, { feedbackId, raterId }: Params) {
  const feedback = await findFeedbackTo("approve", actor, feedbackId);
  mustTakeNames(feedback);
  const { id, name, email } = mustBeAsked(await findRater(feedback, raterId));
  const known = await knownPeople(prisma, feedback.fellow);
  const isKnown = known.some((person) => person.email === email);
  return {
    feedbackId: feedback.id,
    fellow: feedback.fellow.person.name,
    rater: { id, name, email: isKnown ? "" : email },
  };
}

/**
 * Puts a wrong address right: whoever was written to before can answer no more, what was answered from there goes, whether
 * anything was or not, and the right address is sent a link.
 * @returns why not, by field
 * @throws as `openAddress`
 */
export const putAddressRight = (
  actor: Actor,
  { feedbackId, raterId }: Params,
  value: { name: string; email: string },
) =>
  prisma.$transaction(async (tx): Promise<Refused> => {
    const feedback = await findFeedbackTo("approve", actor, feedbackId, tx);
    mustTakeNames(feedback);
    const rater = mustBeAsked(await findRater(feedback, raterId, tx));
    if (value.email === rater.email)
      return { email: [`${rater.name} was asked at this address. Enter the right one`] };
    const refused = await whyNot(tx, feedback, value.email);
    if (refused) return { email: [refused] };
    await tx.raterReply.deleteMany({ where: { raterId: rater.id } });
    const anew = { invitedAt: null, linkHash: null, linkUsedAt: null, remindedAt: null };
    await tx.rater.update({ where: { id: rater.id }, data: { ...value, ...anew } });
    await inviteRaters(tx, feedback.id, rater.id);
  });

function mustBeAsked(rater: NamedRater) {
  if (!rater.invitedAt)
    throw new Conflict(`${rater.name} has not been asked yet, so the fellow can still change it.`);
  return rater;
}
