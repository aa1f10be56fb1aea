import { typedDay } from "../cohorts/days.server.ts";
import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import type { Actor } from "../policy/actor.ts";
import { journalPrompts } from "../policy/journal-prompts.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import type { Schedule, Wording } from "./prompt-form.server.ts";

/** The prompt that `id` names within the actor's reach, with its cohort. @throws NotFound */
export async function findPrompt(actor: Actor, id: string | undefined, db: Transaction = prisma) {
  const prompt = await db.journalPrompt.findFirst({
    where: { id, AND: journalPrompts.reach(actor, new Date()) },
    include: { cohort: true },
  });
  if (!id || !prompt) throw new NotFound();
  return { ...prompt, questions: prompt.questions as string[] };
}

/**
 * A prompt that the actor may change, with its cohort, and whether a fellow has begun it.
 * @throws NotFound, Forbidden, Conflict when it was withdrawn
 */
export async function findPromptToChange(actor: Actor, id: string | undefined, db?: Transaction) {
  const prompt = await findPrompt(actor, id, db);
  if (!journalPrompts.may.change(actor, prompt)) throw new Forbidden();
  if (prompt.withdrawnAt) throw new Conflict(`“${prompt.title}” has been withdrawn.`);
  const begun = await (db ?? prisma).entry.count({ where: { promptId: prompt.id } });
  return { ...prompt, isBegun: begun > 0 };
}

type Stored = Schedule & Wording & { isBegun: boolean };

/** What the form's fields hold for a prompt. */
export const typedFields = (
  { title, introduction, questions, opensOn, dueOn }: Stored,
  zone: string,
) => ({
  title,
  introduction,
  questions: questions.join("\n"),
  opens: typedDay(opensOn, zone),
  due: dueOn ? typedDay(dueOn, zone) : "",
});

/** What a prompt says and whether it was begun, in one text: whether any of it has changed since it was seen. */
export const wordingOf = ({ title, introduction, questions, opensOn, dueOn, isBegun }: Stored) =>
  JSON.stringify([title, introduction, questions, opensOn, dueOn, isBegun]);

/** Sets a cohort's fellows something to reflect on. @returns its id @throws NotFound, Forbidden */
export async function addPrompt(
  actor: Actor,
  cohortId: string | undefined,
  value: Schedule & Wording,
): Promise<string> {
  const { id } = await findCohortToRun(actor, cohortId);
  return (await prisma.journalPrompt.create({ data: { ...value, cohortId: id } })).id;
}

/**
 * Changes a prompt; once a fellow has begun it, its introduction and days alone.
 * @param change with what the prompt said when it was seen, as `wordingOf` has it
 * @throws NotFound, Forbidden; Conflict when it was withdrawn, changed or begun since
 */
export const changePrompt = (
  actor: Actor,
  id: string | undefined,
  { seen, title, questions, ...schedule }: Schedule & Partial<Wording> & { seen: string },
): Promise<void> =>
  prisma.$transaction(async (tx) => {
    const before = await findPromptToChange(actor, id, tx);
    if (seen !== wordingOf(before))
      throw new Conflict(changedSince(before, seen), { seen: wordingOf(before) });
    const words = before.isBegun ? {} : { title, questions };
    await tx.journalPrompt.update({ where: { id: before.id }, data: { ...schedule, ...words } });
  });

/** What to say of a prompt that is no longer as it was seen. */
function changedSince(now: Stored, seen: string): string {
  const begun = "A fellow has begun it, so its title and questions stay as they are.";
  if (now.isBegun && seen === wordingOf({ ...now, isBegun: false }))
    return `${begun} Send this again to save the introduction and the days.`;
  return (
    `Somebody else has changed this since you opened it: it is now “${now.title}”. ` +
    "What you typed is still here; send it again only if it should replace that." +
    (now.isBegun ? ` ${begun}` : "")
  );
}

/**
 * Offers a prompt no longer. What was begun stays its writer's. Safe to repeat.
 * @returns its cohort's id
 * @throws NotFound, Forbidden
 */
export async function withdrawPrompt(actor: Actor, id: string | undefined): Promise<string> {
  const prompt = await findPrompt(actor, id);
  if (!journalPrompts.may.change(actor, prompt)) throw new Forbidden();
  await prisma.journalPrompt.updateMany({
    where: { id: prompt.id, withdrawnAt: null },
    data: { withdrawnAt: new Date() },
  });
  return prompt.cohortId;
}
