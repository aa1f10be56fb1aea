import { showDayOrTime, wallTimeOf } from "../cohorts/wall-time.server.ts";
import { findHost } from "../hosts/find-host.server.ts";
import type { Actor } from "../policy/actor.ts";
import { hosts } from "../policy/hosts.ts";
import { proposals } from "../policy/proposals.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import { type ReachedProposal, findProposal } from "./find-proposal.server.ts";
import { type ProposalText, isSame, textOf } from "./proposal-text.ts";
import { isOpen } from "./states.ts";

/** The host for which the actor may draft a challenge. @throws NotFound, Forbidden for anybody but its leads */
export async function findHostToProposeFor(actor: Actor, hostId: string | undefined) {
  const host = await findHost(actor, hostId);
  if (!hosts.may.propose(actor, host))
    throw new Forbidden("The host’s leads put challenges forward.");
  return { id: host.id, name: host.name, programmeId: host.programmeId };
}

/** The cohorts that a proposal to a programme may be for: those that are not over, the next first, and the one it names. */
export const offeredCohorts = (programmeId: string, chosenId: string | null = null) =>
  prisma.cohort.findMany({
    where: { programmeId, OR: [{ endsOn: { gt: new Date() } }, { id: chosenId ?? "" }] },
    orderBy: { startsOn: "desc" },
    select: { id: true, name: true, zone: true },
  });

/** A proposal of a host that the actor leads, whether or not it may be changed now. @throws NotFound, Forbidden */
export async function findOwnProposal(actor: Actor, id: string | undefined, db?: Transaction) {
  const proposal = await findProposal(actor, id, db);
  if (!proposals.may.write(actor, proposal))
    throw new Forbidden("A proposal is its host’s to write. You can comment on it.");
  return proposal;
}

/** Why a proposal may not be changed as it stands, or nothing. */
export const whyClosed = ({ state }: Pick<ReachedProposal, "state">) =>
  isOpen(state) ? "" : closed[state];

const isWith =
  "This proposal is with the programme, so it stays as they read it. To change it, withdraw it first; you can send it again.";
const closed: Record<string, string> = {
  submitted: isWith,
  approved: "This proposal is approved, so it is locked.",
  declined: "This proposal was declined. Draft a new one instead.",
};

/** What the form's fields hold for a proposal. */
export function typedFields(proposal: ReachedProposal, zone: string) {
  const text = textOf(proposal);
  const inZone = proposal.cohort?.zone ?? zone;
  const lookAgainOn = text.lookAgainOn ? wallTimeOf(text.lookAgainOn, inZone).date : "";
  return { ...text, lookAgainOn };
}

/**
 * Begins a proposal of a host that the actor leads. The same form sent twice begins one.
 * @returns its id
 * @throws NotFound, Forbidden
 */
export async function draftProposal(
  actor: Actor,
  hostId: string | undefined,
  text: ProposalText,
): Promise<string> {
  const host = await findHostToProposeFor(actor, hostId);
  return prisma.$transaction(async (tx) => {
    const same = { hostId: host.id, createdById: actor.id, revision: 1, ...text };
    const standing = await tx.proposal.findFirst({ where: same, select: { id: true } });
    if (standing) return standing.id;
    const data = { ...same, savedById: actor.id, savedAt: new Date() };
    return (await tx.proposal.create({ data, select: { id: true } })).id;
  });
}

/**
 * Writes a proposal, over the revision that the writer saw. What changes nothing is no new revision.
 * @throws NotFound, Forbidden; Conflict when it is not open, or was changed meanwhile: then with who did, and when
 */
export async function saveProposal(
  actor: Actor,
  id: string | undefined,
  { revision, ...text }: ProposalText & { revision: number },
) {
  await prisma.$transaction(async (tx) => {
    const before = await findOwnProposal(actor, id, tx);
    const why = whyClosed(before);
    if (why) throw new Conflict(why);
    if (before.revision !== revision)
      throw new Conflict(
        `${await savedBy(tx, before, actor)} while you had it open. What you typed is still here. Open the proposal in another tab to see the other words, bring both together, then save again.`,
        { revision: String(before.revision) },
      );
    if (isSame(textOf(before), text)) return;
    await tx.proposal.update({
      where: { id: before.id },
      data: { ...text, revision: revision + 1, savedById: actor.id, savedAt: new Date() },
    });
  });
}

async function savedBy(tx: Transaction, { savedById, savedAt }: ReachedProposal, actor: Actor) {
  const who = savedById
    ? await tx.person.findUnique({ where: { id: savedById }, select: { id: true, name: true } })
    : null;
  const name = who?.id === actor.id ? "You" : (who?.name ?? "Somebody");
  const when = savedAt ? `, ${showDayOrTime(savedAt, new Date(), actor.zone)},` : "";
  return `${name} saved this proposal elsewhere${when}`;
}
