import type { Prisma } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { findHostToManage } from "./find-host.server.ts";

const peopleFound = 20;

const person = { id: true, name: true, email: true } as const;

/** Those who belong to a programme, and have not left it. */
const belongingTo = (programmeId: string): Prisma.PersonWhereInput => ({
  programmes: { some: { programmeId, leftAt: null } },
});

/**
 * The leads of a host, and the people of its programme who could join them.
 * @param search part of a name; the empty text finds nobody
 * @throws NotFound, Forbidden
 */
export async function readLeads(actor: Actor, id: string | undefined, search: string) {
  const host = await findHostToManage(actor, id);
  const leads = await prisma.person.findMany({
    where: { hostLeads: { some: { hostId: host.id } } },
    orderBy: { name: "asc" },
    select: person,
  });
  const found = search
    ? await prisma.person.findMany({
        where: {
          name: { contains: search },
          AND: belongingTo(host.programmeId),
          hostLeads: { none: { hostId: host.id } },
        },
        orderBy: { name: "asc" },
        take: peopleFound,
        select: { ...person, profession: true },
      })
    : [];
  return { id: host.id, name: host.name, programmeId: host.programmeId, leads, search, found };
}

/** Whom to tell of what concerns a host. */
export const leadsOf = (tx: Transaction, hostId: string) =>
  tx.person.findMany({
    where: { hostLeads: { some: { hostId } } },
    select: { id: true, email: true },
  });

/**
 * Makes somebody of the programme a lead of a host, and tells them by email. Who leads it already stays so.
 * @returns their name
 * @throws NotFound, Forbidden; Conflict when nobody of the programme has that address
 */
export const addLead = (
  actor: Actor,
  id: string | undefined,
  { personId, email }: { personId: string; email: string },
): Promise<string> =>
  prisma.$transaction(async (tx) => {
    const host = await findHostToManage(actor, id, tx);
    const added = await tx.person.findFirst({
      where: { ...(personId ? { id: personId } : { email }), AND: belongingTo(host.programmeId) },
      select: person,
    });
    if (!added && personId) throw new NotFound();
    if (!added)
      throw new Conflict(
        `Nobody of this programme has the address ${email}. Check it, or bring them in first on the programme’s page of people.`,
      );
    await makeLead(tx, host.id, added);
    return added.name;
  });

/** Makes a person a lead of a host, within a transaction of a caller that has asked the policy, and tells them once. */
export async function makeLead(
  tx: Transaction,
  hostId: string,
  to: { id: string; email: string },
): Promise<void> {
  const key = { hostId, personId: to.id };
  const standing = await tx.hostLead.findUnique({ where: { hostId_personId: key } });
  if (standing) return;
  await tx.hostLead.create({ data: key });
  const { name, programme } = await tx.host.findUniqueOrThrow({
    where: { id: hostId },
    select: { name: true, programme: { select: { name: true } } },
  });
  await post(tx, {
    to,
    template: "host-lead-added",
    props: { host: name, programme: programme.name, url: addressOf(`/hosts/${hostId}`) },
  });
}

/** Ends somebody's leading of a host. Safe to repeat. @throws NotFound, Forbidden */
export async function removeLead(
  actor: Actor,
  id: string | undefined,
  personId: string | undefined,
): Promise<void> {
  const host = await findHostToManage(actor, id);
  await prisma.hostLead.deleteMany({ where: { hostId: host.id, personId: personId ?? "" } });
}
