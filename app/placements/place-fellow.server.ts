import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { challengeFor } from "../challenges/challenge-for.server.ts";
import { assignRole } from "../people/assign-role.server.ts";
import { conflictsOf } from "../people/conflicts.server.ts";
import { removeRole } from "../people/remove-role.server.ts";
import { agreedTo, alreadyTaken, newConflicts } from "./concerns.server.ts";
import { type OpenYear, findOpenYear, findYearToArrange } from "./find-year.server.ts";
import { currentPlacement } from "./open-placement.server.ts";
import { peopleNamed } from "./people-to-choose.server.ts";
import type { PlacementValue } from "./placement-form.ts";
import { tellOfPlacement } from "./placement-mails.server.ts";

const emailOf = { sponsorEmail: "sponsor", mentorEmail: "mentor" } as const;

/**
 * The email addresses of a form that belong to nobody of the programme.
 * @returns what to say at each field; null when all are known
 * @throws NotFound, Forbidden
 */
export async function unknownAddresses(
  actor: Actor,
  fellowId: string | undefined,
  value: PlacementValue,
) {
  const { cohort } = await findYearToArrange(actor, fellowId);
  const emails = [value.sponsorEmail, value.mentorEmail].filter(Boolean);
  const known = await peopleNamed(prisma, cohort.programmeId, { emails });
  const unknown = Object.keys(emailOf).filter((field) => {
    const email = value[field as keyof typeof emailOf];
    return email && !known.some((person) => person.email === email);
  });
  if (unknown.length === 0) return null;
  const says = ["Nobody of this programme has that address. Check it, or add the person first"];
  return Object.fromEntries(unknown.map((field) => [field, says]));
}

/**
 * Places a fellow, or changes where they are placed and with whom. A placement that changes ends the one before, which is
 * kept; who is sponsor or mentor takes the place of the one whom the form showed. Those concerned are told by email.
 * @throws NotFound, Forbidden; Conflict when the year was ended, when the placement was changed meanwhile, and when there is a
 *   conflict of interest or another fellow on the challenge that has not been agreed to
 */
export async function placeFellow(
  actor: Actor,
  fellowId: string | undefined,
  value: PlacementValue,
) {
  return prisma.$transaction(async (tx) => {
    const year = await findOpenYear(actor, fellowId, tx);
    const before = currentPlacement(year);
    if ((before?.id ?? "") !== value.seen)
      throw new Conflict(
        `The placement of ${year.name} has been changed since you opened this: ${before ? `it is now with ${before.host}` : "there is none now"}. Save again only if yours should replace it.`,
        { seen: before?.id ?? "" },
      );
    const to = await targetOf(tx, year, value);
    const people = await peopleOf(tx, year, value);
    const taken = await alreadyTaken(tx, to.proposal, year.id);
    const standing = await conflictsOf(tx, [year.id]);
    const challengeId = await challengeFor(tx, year.cohortId, to);
    const isSame = before?.hostId === to.hostId && before.challengeId === challengeId;
    if (!isSame) await replacePlacement(tx, actor, year, { hostId: to.hostId, challengeId });
    const isNewSponsor = await replaceIn("sponsor", tx, year, people.sponsor?.id);
    const isNewMentor = await replaceIn("mentor", tx, year, people.mentor?.id);
    const conflicts = await newConflicts(tx, year.cohort.programmeId, [year.id], standing);
    agreedTo([...taken, ...conflicts], value.agreed);
    await tellOfPlacement(tx, year, {
      hostId: isSame ? null : to.hostId,
      sponsor: isNewSponsor || !isSame ? people.sponsor : undefined,
      mentor: isNewMentor || !isSame ? people.mentor : undefined,
    });
    return { id: year.id, name: year.name };
  });
}

/** Where the form places the fellow: what was chosen, as it stands now. @throws Conflict when it cannot be chosen any more */
async function targetOf(tx: Transaction, year: OpenYear, value: PlacementValue) {
  const { programmeId } = year.cohort;
  if (!value.proposalId) {
    const host = await tx.host.findFirst({ where: { id: value.hostId, programmeId } });
    if (!host) throw new Conflict("That host is not one of this programme. Choose another.");
    return { hostId: host.id, proposalId: null, proposal: null, challenge: value.challenge };
  }
  const proposal = await tx.proposal.findFirst({
    where: {
      id: value.proposalId,
      host: { programmeId },
      state: "approved",
      OR: [{ cohortId: null }, { cohortId: year.cohortId }],
    },
  });
  if (!proposal)
    throw new Conflict("That challenge is not approved for this cohort any more. Choose another.");
  // What the form had filled in for the placement before does not go with another choice.
  const before = currentPlacement(year);
  const isLeftOver = before?.proposalId !== proposal.id;
  const isElsewhere = value.hostId && value.hostId !== proposal.hostId;
  if (isElsewhere && !(isLeftOver && value.hostId === before?.hostId))
    throw new Conflict(
      "The challenge that you chose is another host’s. Leave the host open, or choose no approved challenge.",
    );
  const { id: proposalId, hostId, title } = proposal;
  return { hostId, proposalId, proposal, challenge: title };
}

type Chosen = { sponsor?: Named; mentor?: Named };
type Named = { id: string; name: string; email: string };

/** Whom the form names as sponsor and as mentor; an address goes before a choice. @throws Conflict for who cannot be it */
async function peopleOf(tx: Transaction, year: OpenYear, value: PlacementValue): Promise<Chosen> {
  const found = await peopleNamed(tx, year.cohort.programmeId, {
    ids: [value.sponsorId, value.mentorId],
    emails: [value.sponsorEmail, value.mentorEmail],
  });
  if (found.some(({ id }) => id === year.personId))
    throw new Conflict("A fellow cannot be their own sponsor or mentor. Choose somebody else.");
  const pick = (id: string, email: string) => {
    const one = found.find((person) => (email ? person.email === email : person.id === id));
    if (!one && (id || email))
      throw new Conflict("Somebody you chose has left the programme. Choose somebody else.");
    return one;
  };
  return {
    sponsor: pick(value.sponsorId, value.sponsorEmail),
    mentor: pick(value.mentorId, value.mentorEmail),
  };
}

type Where = { hostId: string; challengeId: string | null };

async function replacePlacement(tx: Transaction, actor: Actor, year: OpenYear, to: Where) {
  await tx.placement.updateMany({
    where: { fellowId: year.id, endedAt: null },
    data: { endedAt: new Date() },
  });
  await tx.placement.create({
    data: { ...to, fellowId: year.id, byId: actor.id },
  });
  await tx.fellow.update({ where: { id: year.id }, data: to });
}

/**
 * Puts somebody in the place of the one whom the form showed as sponsor or as mentor; others who are it too stay.
 * @returns whether there is a new one
 */
async function replaceIn(
  part: "sponsor" | "mentor",
  tx: Transaction,
  year: OpenYear,
  personId: string | undefined,
) {
  const { programmeId } = year.cohort;
  const role = { kind: part, fellowId: year.id };
  const [shown, ...others] = { sponsor: year.sponsors, mentor: year.mentors }[part];
  if (shown?.id === personId) return false;
  if (shown) await removeRole(tx, programmeId, shown.id, role);
  if (!personId || others.some(({ id }) => id === personId)) return false;
  await assignRole(tx, programmeId, personId, role);
  return true;
}
