import { DateTime } from "luxon";
import { typedDay } from "../cohorts/days.server.ts";
import { showDay, showWhen } from "../cohorts/wall-time.server.ts";
import type { PairAgreement, PairAgreementSignature } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { pairAgreements, pairs } from "../policy/mentoring.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, NotFound } from "../server/errors.server.ts";
import { agreementFields, usualHours } from "./agreement-fields.ts";
import { type ReachedPair, findPair, findRunningPair } from "./find-pair.server.ts";
import { inHours, inTheirWords } from "./pair-words.ts";

/** The latest wording of what a pair agrees on, with who has signed it; null when there is none. */
export const latestAgreement = (actor: Actor, pair: ReachedPair, db: Transaction = prisma) =>
  db.pairAgreement.findFirst({
    where: { pairId: pair.id, AND: pairAgreements.reach(actor) },
    orderBy: { revision: "desc" },
    include: { signatures: { orderBy: { signedAt: "asc" } } },
  });

type Signed = PairAgreement & { signatures: PairAgreementSignature[] };

/** Which of the two it is. */
export const nameIn = ({ person, fellow }: ReachedPair, id: string) =>
  id === fellow.id ? fellow.name : person.name;

/** An agreement in words, with its signatures. @param zone of the reader */
export const agreementInWords = (pair: ReachedPair, agreement: Signed, zone: string) => ({
  revision: agreement.revision,
  parts: [
    ...agreementFields.flatMap(({ name, label }) =>
      agreement[name] ? [{ label: bare(label), text: agreement[name] }] : [],
    ),
    { label: "For how long in all?", text: inHours(agreement.minutes) },
    { label: "When do you look at this again?", text: showDay(agreement.reviewOn, zone) },
  ],
  by: nameIn(pair, agreement.byId),
  written: showWhen(agreement.createdAt, zone),
  signatures: agreement.signatures.map(({ personId, signedAt }) => ({
    name: nameIn(pair, personId),
    when: showWhen(signedAt, zone),
  })),
  isSigned: agreement.signatures.length === 2,
});

/** A label without its note on what may be left out. */
export const bare = (label: string) => label.replace(" (optional)", "");

/** What a pair agrees on, for one of the two. @throws NotFound */
export async function readAgreement(actor: Actor, id: string | undefined) {
  const pair = await findPair(actor, id);
  const agreement = await latestAgreement(actor, pair);
  const goesOn = pairs.may.goOn(actor, pair);
  const hasSigned = agreement?.signatures.some(({ personId }) => personId === actor.id) ?? false;
  return {
    id: pair.id,
    other: pair.other.name,
    fellow: pair.fellow.name,
    person: pair.person.name,
    name: inTheirWords(pair.kind, { isFellow: pair.isFellow, other: pair.other.name }),
    agreement: agreement && agreementInWords(pair, agreement, actor.zone),
    may: { write: goesOn, sign: goesOn && agreement !== null && !hasSigned },
  };
}

/** As `readAgreement`, where there is one. @throws NotFound */
export async function readWrittenAgreement(actor: Actor, id: string | undefined) {
  const { agreement, ...read } = await readAgreement(actor, id);
  if (!agreement) throw new NotFound();
  return { ...read, agreement };
}

/** As `readWrittenAgreement`, for who has not signed it yet. @throws NotFound; Conflict when it does not wait for them */
export async function openSignature(actor: Actor, id: string | undefined) {
  const read = await readWrittenAgreement(actor, id);
  if (!read.may.sign) throw new Conflict("This agreement does not wait for your signature.");
  return read;
}

/** How long from now the two look at a new agreement again, in months. */
const reviewMonths = 3;

/** What a form of an agreement starts from: the latest wording, or words to begin with. @throws NotFound, Forbidden */
export async function openAgreement(actor: Actor, id: string | undefined) {
  const pair = await findRunningPair(actor, id);
  const latest = await latestAgreement(actor, pair);
  const review = DateTime.now().plus({ months: reviewMonths }).toJSDate();
  return {
    id: pair.id,
    other: pair.other.name,
    revision: latest?.revision ?? 0,
    texts: Object.fromEntries(
      agreementFields.map(({ name, start }) => [name, latest?.[name] ?? start]),
    ),
    hours: latest ? latest.minutes / 60 : usualHours[pair.kind],
    reviewOn: typedDay(latest?.reviewOn ?? review, actor.zone),
    signedBy: latest?.signatures.map(({ personId }) => nameIn(pair, personId)) ?? [],
  };
}
