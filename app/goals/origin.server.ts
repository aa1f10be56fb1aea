import { latestSeen } from "../growth/latest-seen.server.ts";
import { untitled } from "../journal/untitled.ts";
import type { Actor } from "../policy/actor.ts";
import { feedbackReports } from "../policy/feedback-reports.ts";
import { entries } from "../policy/journal.ts";
import { prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";

/** Where a goal came from, as it is kept with it. */
export type Origin = { feedbackId: string | null; entryId: string | null };

/** What an address says that a new goal comes from: one's own report, one's own reflection. @throws NotFound for what is another's */
export async function originAsked(actor: Actor, request: Request) {
  const asked = new URL(request.url).searchParams;
  const [feedbackId, entryId] = [asked.get("feedback"), asked.get("entry")];
  const feedback = feedbackId ? await ownReport(actor, feedbackId) : null;
  const entry = entryId ? await ownEntry(actor, entryId) : null;
  return { feedback, entry, competencyId: asked.get("competency") ?? "" };
}

async function ownReport(actor: Actor, id: string) {
  const feedback = await prisma.feedback.findFirst({
    where: { id, fellow: { personId: actor.id }, AND: feedbackReports.reach(actor) },
    select: { id: true, round: { select: { number: true } } },
  });
  if (!feedback) throw new NotFound();
  return { id, name: `your 360° feedback, round ${feedback.round.number}` };
}

async function ownEntry(actor: Actor, id: string) {
  const entry = await prisma.entry.findFirst({
    where: { id, AND: entries.reach(actor) },
    select: { title: true },
  });
  if (!entry) throw new NotFound();
  return { id, name: `your reflection “${entry.title || untitled}”` };
}

/** What a new goal begins with: where it comes from in words, and how the fellow is seen on the competency that it is about. */
export async function openOrigin(actor: Actor, request: Request) {
  const { feedback, entry, competencyId } = await originAsked(actor, request);
  return {
    from: (feedback ?? entry)?.name ?? null,
    competencyId,
    seen: competencyId && !entry ? await latestSeen(actor, competencyId) : [],
  };
}
