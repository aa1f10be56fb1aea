import { showDay } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { proposalReaders } from "../policy/proposal-readers.ts";
import { proposals } from "../policy/proposals.ts";
import { prisma } from "../server/database/client.server.ts";
import { type ReachedProposal, findProposal } from "./find-proposal.server.ts";
import { readHistory } from "./history.server.ts";
import { kinds, scales, surenesses } from "./kinds.ts";
import { textOf } from "./proposal-text.ts";
import { readiness } from "./readiness.ts";
import { isOpen, isStanding, stateWords } from "./states.ts";
import { whatIsMissing } from "./what-is-missing.ts";

/** A proposal, to be read: to who only follows what was approved, without the coaching and the decisions. @throws NotFound */
export async function readProposal(actor: Actor, id: string | undefined) {
  const proposal = await findProposal(actor, id);
  const mayDiscuss = proposals.may.discuss(actor, proposal);
  const mayWrite = proposals.may.write(actor, proposal);
  const history = await readHistory(proposal, actor.zone);
  const isOpenToHost = mayWrite && isOpen(proposal.state);
  return {
    id: proposal.id,
    title: proposal.title,
    host: { id: proposal.hostId, name: proposal.host.name },
    state: proposal.state,
    stands: stateWords[proposal.state],
    revision: proposal.revision,
    answers: answersOf(proposal, actor.zone),
    missing: isOpenToHost ? whatIsMissing(textOf(proposal)) : null,
    placed: history.placed,
    discussion: mayDiscuss ? history : null,
    readers: await namesOf(proposal),
    may: {
      seeHost: proposals.may.seeHost(actor, proposal),
      write: isOpenToHost,
      withdraw: mayWrite && isStanding(proposal.state) && history.placed.length === 0,
      decide: proposals.may.decide(actor, proposal) && proposal.state === "submitted",
    },
  };
}

const namesOf = async (proposal: ReachedProposal) =>
  (
    await prisma.person.findMany({
      where: proposalReaders.all(proposal),
      orderBy: { name: "asc" },
      select: { name: true },
    })
  ).map(({ name }) => name);

/** What a proposal says, in words, by the questions of its form; what is not answered is empty. */
export function answersOf(proposal: ReachedProposal, zone: string) {
  const { scale, kind, sureness, lookAgainOn, cohort } = proposal;
  return {
    challenge: [
      ["The problem", proposal.problem],
      ["Who is affected", proposal.affected],
      ["What has been tried, and why it fell short", proposal.earlier],
      ["Why now", proposal.whyNow],
    ],
    nature: [
      ["Size", scale ? `${scales[scale].label}. ${scales[scale].hint}.` : ""],
      ["Kind of problem", kind ? `${kinds[kind].label}. ${kinds[kind].hint}` : ""],
      ["Parts of another kind", proposal.kindOfParts],
      ["How sure of the kind", sureness ? `${surenesses[sureness - 1]} of 5` : ""],
      ["Look again on", lookAgainOn ? showDay(lookAgainOn, cohort?.zone ?? zone) : ""],
    ],
    support: [
      ["For the year", cohort?.name ?? ""],
      ["Sponsor", proposal.sponsor],
      ["Mentor", proposal.mentor],
      ["Protected time", proposal.protectedTime],
      ["Data there is", proposal.data],
    ],
    readiness: readiness.map(({ name, label }) => ({ label, isSo: proposal[name] })),
  } satisfies Record<string, [string, string][] | { label: string; isSo: boolean }[]>;
}

export type Answers = ReturnType<typeof answersOf>;
