import { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { agreements } from "../policy/agreements.ts";
import { hosts } from "../policy/hosts.ts";
import { fellows } from "../policy/progress.ts";
import { stateWords } from "../proposals/states.ts";
import { prisma } from "../server/database/client.server.ts";
import { agreementsOf } from "./agreements.server.ts";
import { findHost } from "./find-host.server.ts";

/** How many placements and proposals the page of a host shows, the latest first. */
const shown = 40;

/** A host at a glance: its leads, and of placements, proposals and agreements what the actor may see. @throws NotFound */
export async function readHost(actor: Actor, id: string | undefined) {
  const host = await findHost(actor, id);
  const placed = await prisma.fellow.findMany({
    where: { hostId: host.id, AND: hosts.fellowsShown(actor) },
    orderBy: { cohort: { startsOn: "desc" } },
    take: shown,
    select: { id: true, cohortId: true, hostId: true, challenge: { select: { title: true } } },
  });
  const nameOf = await namesFor(host.id, placed);
  const mayReadAgreements = agreements.may.read(actor, { host: { ...host, fellows: placed } });
  const mayReadProposals = hosts.may.readProposals(actor, host);
  return {
    id: host.id,
    programmeId: host.programmeId,
    name: host.name,
    place: host.place,
    leads: nameOf("lead"),
    placements: placed.map((fellow) => ({
      ...fellow,
      challenge: fellow.challenge?.title ?? "",
      name: nameOf("fellow", fellow.id)[0] ?? "",
      cohort: nameOf("cohort", fellow.cohortId)[0] ?? "",
      to: `/${fellows.may.read(actor, fellow) ? "progress" : "fellows"}/${fellow.id}`,
    })),
    proposals: mayReadProposals ? await proposalsOf(host.id) : null,
    agreements: mayReadAgreements ? await agreementsOf(actor, host) : null,
    may: { manage: hosts.may.manage(actor, host), propose: hosts.may.propose(actor, host) },
  };
}

type Named = { kind: "lead" | "fellow" | "cohort"; id: string; name: string };

/** The names that the page of a host needs, in one query. */
async function namesFor(hostId: string, placed: { id: string; cohortId: string }[]) {
  const list = (given: string[]) => (given.length ? Prisma.join(given) : Prisma.sql`NULL`);
  const rows = await prisma.$queryRaw<Named[]>`
    SELECT 'lead' AS kind, p.id, p.name FROM HostLead l JOIN Person p ON p.id = l.personId WHERE l.hostId = ${hostId}
    UNION ALL SELECT 'fellow', f.id, p.name FROM Fellow f JOIN Person p ON p.id = f.personId
      WHERE f.id IN (${list(placed.map(({ id }) => id))})
    UNION ALL SELECT 'cohort', id, name FROM Cohort
      WHERE id IN (${list([...new Set(placed.map(({ cohortId }) => cohortId))])})`;
  return (kind: Named["kind"], id?: string) =>
    rows.filter((row) => row.kind === kind && (!id || row.id === id)).map(({ name }) => name);
}

async function proposalsOf(hostId: string) {
  const found = await prisma.proposal.findMany({
    where: { hostId },
    orderBy: { updatedAt: "desc" },
    take: shown,
    select: { id: true, title: true, state: true },
  });
  return found.map(({ id, title, state }) => ({ id, title, state: stateWords[state] }));
}
