import type { AgreementSide } from "../generated/prisma/client.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { type Post, post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { leadsOf } from "./leads.server.ts";

type Agreement = { id: string; hostId: string; programmeId: string };

/** The leads of a programme, to be told of what concerns it. */
export const programmeLeadsOf = (tx: Transaction, programmeId: string) =>
  tx.person.findMany({
    where: { programmeLeads: { some: { programmeId } } },
    select: { id: true, email: true },
  });

const sides: Record<AgreementSide, (tx: Transaction, agreement: Agreement) => Readers> = {
  host: (tx, { hostId }) => leadsOf(tx, hostId),
  programme: (tx, { programmeId }) => programmeLeadsOf(tx, programmeId),
};
type Readers = ReturnType<typeof leadsOf>;

const other: Record<AgreementSide, AgreementSide> = { host: "programme", programme: "host" };
const urlOf = ({ id }: { id: string }) => addressOf(`/agreements/${id}`);

/** Asks the host's leads to read and sign an agreement that the programme has written. */
export async function tellHostOfNew(tx: Transaction, agreement: { id: string; hostId: string }) {
  for (const to of await leadsOf(tx, agreement.hostId))
    await post(tx, { to, template: "agreement-to-sign", props: { url: urlOf(agreement) } });
}

/** Asks the other side to sign too. @param signed the side that has */
export async function tellOtherSide(tx: Transaction, agreement: Agreement, signed: AgreementSide) {
  for (const to of await sides[other[signed]](tx, agreement))
    await post(tx, { to, template: "agreement-to-sign", props: { url: urlOf(agreement) } });
}

/** Tells both sides that both have signed. */
export const tellBothOfLock = (tx: Transaction, agreement: Agreement) =>
  toBoth(tx, agreement, (to) => ({
    to,
    template: "agreement-locked",
    props: { url: urlOf(agreement) },
  }));

/** Asks both sides to sign again, since the terms have changed. @param changedBy who knows already */
export const tellBothOfChange = (tx: Transaction, agreement: Agreement, changedBy: string) =>
  toBoth(tx, agreement, (to) =>
    to.id === changedBy
      ? null
      : { to, template: "agreement-changed", props: { url: urlOf(agreement) } },
  );

/** Writes to each person of both sides once, whichever side they are of. */
async function toBoth(
  tx: Transaction,
  agreement: Agreement,
  write: (to: { id: string; email: string }) => Post | null,
) {
  const everybody = [
    ...(await sides.host(tx, agreement)),
    ...(await sides.programme(tx, agreement)),
  ];
  for (const to of new Map(everybody.map((person) => [person.id, person])).values()) {
    const message = write(to);
    if (message) await post(tx, message);
  }
}
