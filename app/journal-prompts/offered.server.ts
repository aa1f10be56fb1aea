import { showDay } from "../cohorts/wall-time.server.ts";
import { promptedDocument } from "../editor/document.ts";
import type { Actor } from "../policy/actor.ts";
import { entries } from "../policy/journal.ts";
import { journalPrompts } from "../policy/journal-prompts.ts";
import { prisma } from "../server/database/client.server.ts";
import { Forbidden } from "../server/errors.server.ts";
import { begunOf, whenOf } from "./cohort-prompts.server.ts";
import { dueInWords, isPast, ownDue } from "./due.server.ts";
import { findPrompt } from "./journal-prompts.server.ts";
import { timeFor } from "./questions.ts";

/** The latest that a page offers; a year has fewer. */
const mostOffered = 60;

/** What the actor is set to reflect on as a fellow: what waits, the first due first; and what they began or was due, the latest first. */
export async function listOffered(actor: Actor) {
  const now = new Date();
  const found = await prisma.journalPrompt.findMany({
    where: journalPrompts.offered(actor, now),
    orderBy: [{ opensOn: "desc" }, { id: "asc" }],
    take: mostOffered,
    include: {
      cohort: { select: { zone: true } },
      entries: { where: entries.reach(actor), select: { id: true, createdAt: true } },
    },
  });
  const prompts = found.map(({ cohort, entries: own, ...prompt }) => {
    const clock = { zone: cohort.zone, now };
    const due = ownDue(prompt.dueOn, pausesIn(actor, prompt.cohortId), clock);
    return {
      id: prompt.id,
      title: prompt.title,
      introduction: prompt.introduction,
      questions: prompt.questions as string[],
      takes: timeFor((prompt.questions as string[]).length),
      due,
      when: dueInWords(due, clock),
      isPast: isPast(due, clock),
      begun: begunIn(own, cohort.zone),
    };
  });
  const waits = (prompt: (typeof prompts)[number]) => !prompt.begun && !prompt.isPast;
  const dueTime = ({ due }: { due: Date | null }) => due?.getTime() ?? Number.MAX_VALUE;
  return {
    waiting: prompts.filter(waits).sort((a, b) => dueTime(a) - dueTime(b)),
    earlier: prompts.filter((prompt) => !waits(prompt)),
  };
}

export type Offered = Awaited<ReturnType<typeof listOffered>>;

/** A prompt by itself, as a fellow is offered it, and as those who run the year look after it. @throws NotFound */
export async function readPrompt(actor: Actor, id: string | undefined) {
  const now = new Date();
  const prompt = await findPrompt(actor, id);
  const clock = { zone: prompt.cohort.zone, now };
  const may = {
    begin: journalPrompts.may.begin(actor, prompt, now),
    change: journalPrompts.may.change(actor, prompt),
  };
  const own = may.begin
    ? await prisma.entry.findMany({
        where: { promptId: prompt.id, AND: entries.reach(actor) },
        select: { id: true, createdAt: true },
      })
    : [];
  const countOf = may.change ? await begunOf(prompt.cohortId, [prompt.id]) : null;
  const due = ownDue(prompt.dueOn, pausesIn(actor, prompt.cohortId), clock);
  return {
    id: prompt.id,
    title: prompt.title,
    introduction: prompt.introduction,
    questions: prompt.questions,
    takes: timeFor(prompt.questions.length),
    cohort: { id: prompt.cohort.id, name: prompt.cohort.name },
    when: may.change ? whenOf(prompt, clock) : dueInWords(due, clock),
    isWithdrawn: prompt.withdrawnAt !== null,
    begun: begunIn(own, prompt.cohort.zone),
    count: countOf && prompt.opensOn <= now ? countOf(prompt.id) : null,
    may,
  };
}

/**
 * Begins the actor's reflection on a prompt: an ordinary entry of theirs, with its title, its questions as headings. Safe to
 * repeat: who has begun it is led to what they have.
 * @returns the entry's id
 * @throws NotFound, Forbidden when the actor is not one of the fellows that it is for
 */
export const beginPrompt = (actor: Actor, id: string | undefined): Promise<string> =>
  prisma.$transaction(async (tx) => {
    const now = new Date();
    const prompt = await findPrompt(actor, id, tx);
    if (!journalPrompts.may.begin(actor, prompt, now)) throw new Forbidden();
    const key = { promptId: prompt.id, authorId: actor.id };
    const begun = await tx.entry.findFirst({ where: key, select: { id: true } });
    if (begun) return begun.id;
    const body = promptedDocument(prompt.questions);
    const entry = { ...key, title: prompt.title, body, text: "" };
    return (await tx.entry.create({ data: entry, select: { id: true } })).id;
  });

const begunIn = ([entry]: { id: string; createdAt: Date }[], zone: string) =>
  entry ? { entryId: entry.id, on: showDay(entry.createdAt, zone) } : null;

/** The times away from the actor's own year in a cohort; none when it is not theirs. */
const pausesIn = (actor: Actor, cohortId: string) =>
  new Map(actor.fellowships.map((year) => [year.cohortId, year.pauses])).get(cohortId) ?? [];
