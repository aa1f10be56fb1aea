import { Prisma } from "../generated/prisma/client.ts";
import type { Host } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { hosts } from "../policy/hosts.ts";
import { findProgramme } from "../programmes/find-programme.server.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict } from "../server/errors.server.ts";
import { stateOf } from "./agreement-state.ts";
import { findHostToManage } from "./find-host.server.ts";
import { codeOf, freeCode } from "./host-code.ts";
import type { HostValue } from "./host-form.ts";

const hostsPerPage = 40;

type Detail = { id: string; leads: string; fellows: number; agreement: string | null };

/**
 * The hosts of a programme that the actor leads, by name, each with its leads, how many fellows it has had, and where its
 * latest agreement stands.
 * @param search part of a name, in any case; the empty text finds all
 * @param page from 1
 * @throws NotFound
 */
export async function listHosts(
  actor: Actor,
  programmeId: string | undefined,
  { search, page }: { search: string; page: number },
) {
  const programme = await findProgramme(actor, programmeId);
  const found = await prisma.host.findMany({
    where: { programmeId: programme.id, ...(search && { name: { contains: search } }) },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    skip: (page - 1) * hostsPerPage,
    take: hostsPerPage + 1,
  });
  const shown = found.slice(0, hostsPerPage);
  const details = await detailsOf(shown.map(({ id }) => id));
  return {
    programme: { id: programme.id, name: programme.name },
    search,
    page,
    hasMore: found.length > hostsPerPage,
    hosts: shown.map(({ id, name, place, code }) => ({ id, name, place, code, ...details(id) })),
  };
}

async function detailsOf(hostIds: string[]) {
  const rows = hostIds.length
    ? await prisma.$queryRaw<Detail[]>`
      SELECT h.id,
        (SELECT json_group_array(p.name ORDER BY p.name) FROM HostLead l JOIN Person p ON p.id = l.personId WHERE l.hostId = h.id) AS leads,
        (SELECT count(*) FROM Fellow f WHERE f.hostId = h.id) AS fellows,
        (SELECT json_object('cohort', c.name, 'sides', (SELECT json_group_array(s.side) FROM AgreementSignature s WHERE s.agreementId = a.id))
          FROM HostAgreement a JOIN Cohort c ON c.id = a.cohortId WHERE a.hostId = h.id ORDER BY c.startsOn DESC LIMIT 1) AS agreement
      FROM Host h WHERE h.id IN (${Prisma.join(hostIds)})`
    : [];
  return (id: string) => {
    const row = rows.find((one) => one.id === id);
    const agreement = row?.agreement ? JSON.parse(row.agreement) : null;
    return {
      leads: JSON.parse(row?.leads ?? "[]") as string[],
      fellows: Number(row?.fellows ?? 0),
      agreement: agreement && `${stateOf(agreement.sides)} (${agreement.cohort})`,
    };
  };
}

/**
 * The hosts that the actor has to do with, by name.
 * @param page from 1
 */
export async function listOwnHosts(actor: Actor, page: number) {
  const found = await prisma.host.findMany({
    where: hosts.reach(actor),
    orderBy: [{ name: "asc" }, { id: "asc" }],
    skip: (page - 1) * hostsPerPage,
    take: hostsPerPage + 1,
    select: { id: true, name: true, place: true },
  });
  return { page, hasMore: found.length > hostsPerPage, hosts: found.slice(0, hostsPerPage) };
}

/** Makes a host of a programme that the actor leads. @returns its id. @throws NotFound; Conflict when the code is taken */
export async function makeHost(
  actor: Actor,
  programmeId: string | undefined,
  value: HostValue,
): Promise<string> {
  const programme = await findProgramme(actor, programmeId);
  return prisma.$transaction((tx) => makeHostIn(tx, programme.id, value));
}

/** As `makeHost`, within a transaction of a caller that has asked the policy. */
export async function makeHostIn(tx: Transaction, programmeId: string, value: HostValue) {
  const code = await settleCode(tx, programmeId, value);
  const { id } = await tx.host.create({
    data: { programmeId, name: value.name, place: value.place, code },
    select: { id: true },
  });
  return id;
}

type Coded = { id: string; name: string; code: string };

/** The code that a host may have: the one that was typed, or else one made from its name. @throws Conflict */
async function settleCode(tx: Transaction, programmeId: string, value: HostValue, own?: string) {
  const wanted = value.code || codeOf(value.name);
  const like = `${wanted.slice(0, 30)}%`;
  const standing = await tx.$queryRaw<Coded[]>`
    SELECT id, name, lower(code) AS code FROM Host WHERE programmeId = ${programmeId} AND lower(code) LIKE ${like}`;
  const others = standing.filter(({ id }) => id !== own);
  if (!value.code) return freeCode(wanted, new Set(others.map(({ code }) => code)));
  const other = others.find(({ code }) => code === wanted);
  if (other)
    throw new Conflict(
      `The code “${wanted}” is that of ${other.name}. Choose another, or leave it empty to have one made.`,
    );
  return wanted;
}

/** What a form says it was opened on, to find out whether somebody else changed it meanwhile. */
export const seenOf = ({ name, place, code }: Pick<Host, "name" | "place" | "code">) =>
  JSON.stringify([name, place, code]);

/** Changes a host. @throws NotFound, Forbidden; Conflict when the code is taken, or it was changed since it was seen */
export async function changeHost(
  actor: Actor,
  id: string | undefined,
  { seen, ...value }: HostValue & { seen: string },
) {
  await prisma.$transaction(async (tx) => {
    const host = await findHostToManage(actor, id, tx);
    if (seenOf(host) !== seen)
      throw new Conflict(
        `Somebody else has changed this host since you opened it: it is now ${host.name}, ${host.place}, with the code “${host.code}”. What you typed is still here; save it again only if it should replace that.`,
        { seen: seenOf(host) },
      );
    const code = await settleCode(tx, host.programmeId, value, host.id);
    await tx.host.update({
      where: { id: host.id },
      data: { name: value.name, place: value.place, code },
    });
  });
}
