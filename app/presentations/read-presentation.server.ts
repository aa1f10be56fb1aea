import { showDayOrTime, showPeriod } from "../cohorts/wall-time.server.ts";
import { shownFile } from "../files/files.server.ts";
import type { Actor } from "../policy/actor.ts";
import { panelFeedback } from "../policy/panel-feedback.ts";
import { presentations } from "../policy/presentations.ts";
import { prisma } from "../server/database/client.server.ts";
import { type ReachedPresentation, findPresentation } from "./find-presentation.server.ts";
import { panelWords } from "./panel-words.ts";

/** What every page of a presentation says of it. */
export const aboutPresentation = (presentation: ReachedPresentation, actor: Actor) => {
  const { id, dayId, title, fellow, challenge, day, startsAt, endsAt } = presentation;
  return {
    id,
    dayId,
    fellow: fellow.name,
    cohort: day.cohort.name,
    place: day.place,
    title: title || challenge?.title || "Final presentation",
    when: showPeriod(startsAt, endsAt, day.cohort.zone, actor.zone),
  };
};

/**
 * A presentation: what it is about, its slides, what the panel asks, and of the feedback what the actor may read. When its fellow has
 * the feedback before them, that is written down.
 * @throws NotFound
 */
export async function readPresentation(actor: Actor, id: string | undefined, now = new Date()) {
  const presentation = await findPresentation(actor, id);
  const { day, abstract, host, challenge } = presentation;
  const facts = await factsOf(presentation.id);
  const feedback = await prisma.panelFeedback.findMany({
    where: { presentationId: presentation.id, AND: panelFeedback.reach(actor, now) },
    orderBy: { createdAt: "asc" },
  });
  const isOwn = presentations.may.write(actor, presentation);
  if (isOwn && feedback.some(({ seenAt }) => !seenAt))
    await prisma.panelFeedback.updateMany({
      where: { id: { in: feedback.map((one) => one.id) }, seenAt: null },
      data: { seenAt: now },
    });
  const mine = feedback.find(({ byId }) => byId === actor.id);
  const isPanel = presentations.may.giveFeedback(actor, presentation);
  return {
    ...aboutPresentation(presentation, actor),
    abstract,
    host,
    challenge,
    isOwn,
    isPanel,
    slides: facts.slides && shownFile(facts.slides),
    panel: day.panel.map(({ name, part }) => ({ name, part: panelWords[part] })),
    questions: facts.questions.map(({ byId, at, ...question }) => ({
      ...question,
      when: showDayOrTime(new Date(at), now, actor.zone),
      isOwn: byId === actor.id,
    })),
    feedback: feedback.map(({ id: feedbackId, byId, heard, carryOn, sitWith }) => ({
      id: feedbackId,
      heard,
      carryOn,
      sitWith,
      isOwn: byId === actor.id,
      by: facts.authors.find((author) => author.id === byId)?.name ?? "",
    })),
    /** What is still to come of feedback. */
    given: facts.authors.length,
    isOver: day.endsAt <= now,
    may: {
      write: isOwn,
      ask: presentations.may.ask(actor, presentation),
      giveFeedback: isPanel && presentation.startsAt <= now && (!mine || day.endsAt > now),
      waitsForIts: isPanel && presentation.startsAt > now,
      seeChallenge: challenge !== null && isOwn,
    },
  };
}

type Facts = {
  slides: { id: string; name: string; type: string; size: number } | null;
  questions: { id: string; text: string; byId: string; by: string; at: string }[];
  /** Who has given feedback, by name. */
  authors: { id: string; name: string }[];
};

async function factsOf(id: string): Promise<Facts> {
  const [row] = await prisma.$queryRaw<Record<keyof Facts, string | null>[]>`
    SELECT (SELECT json_object('id', id, 'name', name, 'type', type, 'size', size) FROM StoredFile WHERE presentationId = ${id}) AS slides,
      (SELECT json_group_array(json_object('id', q.id, 'text', q.text, 'byId', q.byId, 'by', p.name, 'at', q.createdAt) ORDER BY q.createdAt)
        FROM PanelQuestion q JOIN Person p ON p.id = q.byId WHERE q.presentationId = ${id}) AS questions,
      (SELECT json_group_array(json_object('id', p.id, 'name', p.name)) FROM PanelFeedback b JOIN Person p ON p.id = b.byId
        WHERE b.presentationId = ${id}) AS authors`;
  return {
    slides: JSON.parse(row?.slides ?? "null"),
    questions: JSON.parse(row?.questions ?? "[]"),
    authors: JSON.parse(row?.authors ?? "[]"),
  };
}
