import type { ProposalState } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { proposals } from "../policy/proposals.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import type { Decision } from "./decision-form.ts";
import { findOwnProposal, whyClosed } from "./draft.server.ts";
import { type ReachedProposal, findProposal } from "./find-proposal.server.ts";
import { tellOfDecision, tellOfSubmission, tellOfWithdrawal } from "./proposal-mails.server.ts";
import { textOf } from "./proposal-text.ts";
import { isStanding, stateWords } from "./states.ts";
import { whatIsMissing } from "./what-is-missing.ts";

type Step = { actor: Actor; proposal: ReachedProposal; state: ProposalState; reason?: string };

/** Takes a step: a row of who, when and why, and the proposal's state follows. */
async function take(tx: Transaction, { actor, proposal, state, reason = "" }: Step) {
  const { id: proposalId, revision } = proposal;
  await tx.proposal.update({ where: { id: proposalId }, data: { state } });
  await tx.proposalStep.create({ data: { proposalId, state, reason, revision, byId: actor.id } });
}

const changed =
  "This proposal has been changed since you opened it. Read it again, then send your answer; what you typed is still here.";

/** A proposal that the actor may put forward, with what is missing. @throws NotFound, Forbidden, Conflict when it is not open */
export async function openSubmission(actor: Actor, id: string | undefined, db?: Transaction) {
  const proposal = await findOwnProposal(actor, id, db);
  const why = whyClosed(proposal);
  if (why) throw new Conflict(why);
  return { proposal, missing: whatIsMissing(textOf(proposal)) };
}

/**
 * Puts a proposal forward to the programme, whose leads are told by email.
 * @param revision the one that was seen
 * @throws NotFound, Forbidden; Conflict when something that must be there is missing, or it is not what was seen
 */
export const submitProposal = (actor: Actor, id: string | undefined, revision: number) =>
  prisma.$transaction(async (tx) => {
    const { proposal, missing } = await openSubmission(actor, id, tx);
    if (proposal.revision !== revision) throw new Conflict(changed);
    if (missing.needed.length > 0)
      throw new Conflict(
        `It cannot be sent yet. ${missing.needed.map(({ says }) => says).join(". ")}.`,
      );
    await take(tx, { actor, proposal, state: "submitted" });
    await tellOfSubmission(tx, actor, proposal);
  });

/** A proposal on which the actor may decide, whether or not it waits for that now. @throws NotFound, Forbidden */
export async function findToDecide(actor: Actor, id: string | undefined, db?: Transaction) {
  const proposal = await findProposal(actor, id, db);
  if (!proposals.may.decide(actor, proposal))
    throw new Forbidden(
      "The programme’s leads decide, and nobody on a proposal of their own host.",
    );
  return proposal;
}

/** Why there is nothing to decide as a proposal stands, or nothing. */
export const whyUndecidable = ({ state }: Pick<ReachedProposal, "state">) =>
  state === "submitted"
    ? ""
    : `This proposal does not wait for a decision. It stands as: ${stateWords[state].toLowerCase()}.`;

/**
 * Decides on a proposal as it was read; the host's leads are told by email that there is an answer.
 * @throws NotFound, Forbidden; Conflict when it was decided, taken back or changed meanwhile
 */
export const decideProposal = (
  actor: Actor,
  id: string | undefined,
  { decision, reason, revision }: Decision,
) =>
  prisma.$transaction(async (tx) => {
    const proposal = await findToDecide(actor, id, tx);
    const why = whyUndecidable(proposal);
    if (why) throw new Conflict(why);
    if (proposal.revision !== revision)
      throw new Conflict(changed, { revision: String(proposal.revision) });
    await take(tx, { actor, proposal, state: decision, reason });
    await tellOfDecision(tx, actor, proposal);
  });

/** A proposal that the actor may take back. @throws NotFound, Forbidden, Conflict when it is closed, or a fellow is placed on it */
export async function openWithdrawal(
  actor: Actor,
  id: string | undefined,
  db: Transaction = prisma,
) {
  const proposal = await findOwnProposal(actor, id, db);
  if (!isStanding(proposal.state))
    throw new Conflict(`This proposal is ${stateWords[proposal.state].toLowerCase()} already.`);
  const where = { challenge: { proposalId: proposal.id }, endedAt: null };
  const placed = await db.placement.count({ where });
  if (placed > 0)
    throw new Conflict(
      "A fellow is placed on this challenge, so it cannot be withdrawn. Speak to the programme’s leads.",
    );
  return proposal;
}

/** Takes a proposal back; the programme's leads are told by email. It can be changed and sent again. @throws as `openWithdrawal` */
export const withdrawProposal = (actor: Actor, id: string | undefined, reason: string) =>
  prisma.$transaction(async (tx) => {
    const proposal = await openWithdrawal(actor, id, tx);
    await take(tx, { actor, proposal, state: "withdrawn", reason });
    await tellOfWithdrawal(tx, actor, proposal);
  });
