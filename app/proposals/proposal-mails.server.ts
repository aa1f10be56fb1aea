import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { proposalReaders } from "../policy/proposal-readers.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import type { ReachedProposal } from "./find-proposal.server.ts";

const others = (tx: Transaction, actor: Actor, where: Prisma.PersonWhereInput) =>
  tx.person.findMany({
    where: { AND: where, id: { not: actor.id } },
    select: { id: true, email: true },
  });

/** Tells the programme's leads that a proposal waits for their decision. */
export async function tellOfSubmission(tx: Transaction, actor: Actor, proposal: ReachedProposal) {
  const url = addressOf(`/proposals/${proposal.id}`);
  const props = { host: proposal.host.name, url };
  for (const to of await others(tx, actor, proposalReaders.programmesLeads(proposal)))
    await post(tx, { to, template: "proposal-submitted", props });
}

/** Tells the programme's leads that a proposal was taken back. */
export async function tellOfWithdrawal(tx: Transaction, actor: Actor, proposal: ReachedProposal) {
  const url = addressOf(`/proposals/${proposal.id}`);
  const props = { host: proposal.host.name, url };
  for (const to of await others(tx, actor, proposalReaders.programmesLeads(proposal)))
    await post(tx, { to, template: "proposal-withdrawn", props });
}

/** Tells the host's leads that there is an answer. Which, and why, is read behind the sign-in. */
export async function tellOfDecision(tx: Transaction, actor: Actor, proposal: ReachedProposal) {
  const props = { host: proposal.host.name, url: addressOf(`/proposals/${proposal.id}`) };
  for (const to of await others(tx, actor, proposalReaders.hostsLeads(proposal)))
    await post(tx, { to, template: "proposal-decided", props });
}

/** Tells the other side that there is a comment, without its words. */
export async function tellOfComment(
  tx: Transaction,
  actor: Actor,
  proposal: ReachedProposal,
  isHosts: boolean,
) {
  const url = addressOf(`/proposals/${proposal.id}`);
  const props = { author: actor.name, url };
  const side = isHosts ? proposalReaders.coaches(proposal) : proposalReaders.hostsLeads(proposal);
  for (const to of await others(tx, actor, side))
    await post(tx, { to, template: "proposal-comment", props });
}
