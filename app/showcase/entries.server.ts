import type { Actor } from "../policy/actor.ts";
import { challenges } from "../policy/challenges.ts";
import { showcaseEntries } from "../policy/showcase.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden } from "../server/errors.server.ts";
import type { EntryValue } from "./entry-form.ts";
import { findEntry, findEntryToWrite } from "./find-entry.server.ts";

type Id = string | undefined;

const changed = (revision: number) =>
  new Conflict(
    "Somebody changed these words meanwhile. What you typed is below: look at the page, then save again.",
    { revision: String(revision) },
  );

/** What is to be public of a challenge, and how far that is: who approves, who is named. @throws NotFound */
export async function readEntry(actor: Actor, id: Id) {
  const entry = await findEntry(actor, id);
  const { words, names, haveSay, part } = entry;
  const own = showcaseEntries.yearsIn(actor, entry);
  const mine = haveSay.find(({ id: fellowId }) => own.includes(fellowId));
  return {
    id: entry.id,
    challenge: entry.challenge,
    words,
    haveSay,
    part,
    cohort: { id: entry.cohortId, name: entry.cohortName },
    names: names.map(({ name, part: as }) => ({ name, part: as })),
    isApproved: entry.isApproved,
    slug: entry.slug,
    isNamed: entry.namedIds.includes(actor.id),
    approves: mine?.approves ?? false,
    may: {
      /** Who has left the programme has not: of the challenge, this page is theirs alone. */
      seeChallenge: challenges.may.read(actor, entry),
      write: showcaseEntries.may.write(actor, entry),
      approve: words !== null && mine !== undefined,
      beNamed: words !== null && showcaseEntries.may.beNamed(actor, entry),
    },
  };
}

/** The words as their form shows them. @throws NotFound, Forbidden */
export async function openEntry(actor: Actor, id: Id) {
  const { id: challengeId, words } = await findEntryToWrite(actor, id);
  const empty = { title: "", tried: "", learned: "", failed: "", revision: 0 };
  return { id: challengeId, ...(words ?? empty) };
}

/** Writes the words. Whoever approved of other words has to approve of these. @throws NotFound, Forbidden; Conflict when they were changed meanwhile */
export const writeEntry = (actor: Actor, id: Id, { revision, ...words }: EntryValue) =>
  prisma.$transaction(async (tx) => {
    const entry = await findEntryToWrite(actor, id, tx);
    const stored = entry.words?.revision ?? 0;
    if (stored !== revision) throw changed(stored);
    await tx.showcaseEntry.upsert({
      where: { challengeId: entry.id },
      create: { challengeId: entry.id, ...words },
      update: { ...words, revision: { increment: 1 } },
    });
  });

/** Says that the actor, a fellow of the challenge, wants these words to be public. @throws NotFound, Forbidden; Conflict when they are others by now */
export const approveEntry = (actor: Actor, id: Id, revision: number) =>
  prisma.$transaction(async (tx) => {
    const entry = await findEntryToWrite(actor, id, tx);
    if (!entry.words) throw new Conflict("Nothing is written yet that could be public.");
    if (entry.words.revision !== revision)
      throw new Conflict("The words were changed meanwhile. Read them once more, then approve.");
    for (const fellowId of showcaseEntries.yearsIn(actor, entry)) {
      const key = { challengeId: entry.id, fellowId };
      await tx.showcaseApproval.upsert({
        where: { challengeId_fellowId: key },
        create: { ...key, revision },
        update: { revision, approvedAt: new Date() },
      });
    }
  });

/** Takes the actor's approval back: the words are not public any more, from this moment on. @throws NotFound, Forbidden */
export async function withdrawApproval(actor: Actor, id: Id) {
  const entry = await findEntryToWrite(actor, id);
  const fellowId = { in: showcaseEntries.yearsIn(actor, entry) };
  await prisma.showcaseApproval.deleteMany({ where: { challengeId: entry.id, fellowId } });
}

/** Says that the actor wants to be named with the challenge. Safe to repeat. @throws NotFound, Forbidden, Conflict while nothing is written */
export async function nameOneself(actor: Actor, id: Id) {
  const entry = await findEntry(actor, id);
  if (!showcaseEntries.may.beNamed(actor, entry) || !entry.part)
    throw new Forbidden("Those who worked on a challenge can be named with it.");
  if (!entry.words) throw new Conflict("Nothing is written yet with which you could be named.");
  const key = { challengeId: entry.id, personId: actor.id };
  await prisma.showcaseName.upsert({
    where: { challengeId_personId: key },
    create: { ...key, part: entry.part },
    update: { part: entry.part },
  });
}

/** Takes the actor's name out, from this moment on. Safe to repeat. @throws NotFound */
export async function takeNameOut(actor: Actor, id: Id) {
  const { id: challengeId } = await findEntry(actor, id);
  await prisma.showcaseName.deleteMany({ where: { challengeId, personId: actor.id } });
}
