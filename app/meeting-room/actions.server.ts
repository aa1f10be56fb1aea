import { typedDay } from "../cohorts/days.server.ts";
import { showDay, showDayOrTime } from "../cohorts/wall-time.server.ts";
import type { Actor } from "../policy/actor.ts";
import { setActionEndings, setActions } from "../policy/set-actions.ts";
import { setContent } from "../policy/set-content.ts";
import { prisma } from "../server/database/client.server.ts";
import { Conflict, Forbidden, NotFound } from "../server/errors.server.ts";
import type { ActionValue, EndingValue } from "./action-forms.server.ts";
import { changeRoom } from "./changes.server.ts";
import { findOwn } from "./inside.server.ts";
import { dueInWords, shownAction } from "./open-actions.server.ts";

const withZone = { cohort: { select: { zone: true } } } as const;

/** The meeting at which the actor sets themselves an action, with the zone of its days. @throws as `findOwn` */
export async function openAction(actor: Actor, meetingId: string | undefined) {
  const meeting = await findOwn(actor, meetingId);
  const { cohort } = await prisma.learningSet.findUniqueOrThrow({
    where: { id: meeting.setId },
    select: withZone,
  });
  return { id: meeting.id, setId: meeting.setId, zone: cohort.zone };
}

/** Writes down an action that the actor sets themselves. @throws as `findOwn` */
export async function setAction(
  actor: Actor,
  meetingId: string | undefined,
  { text, dueOn, readers: isShared }: ActionValue,
) {
  const { id, setId } = await openAction(actor, meetingId);
  await changeRoom(id, (tx) =>
    tx.setAction.create({
      data: { setId, meetingId: id, personId: actor.id, text, dueOn, isShared },
    }),
  );
}

/** An action of the actor's own that goes on. @throws NotFound, Forbidden, Conflict when it is done or dropped */
export async function openOwn(actor: Actor, actionId: string | undefined) {
  const action = await prisma.setAction.findFirst({
    where: { id: actionId, AND: setActions.reach(actor) },
    include: { set: { select: withZone }, endings: true },
  });
  if (!actionId || !action) throw new NotFound();
  if (!setActions.may.change(actor, action))
    throw new Forbidden("An action is changed and ended by who set it for themselves.");
  if (action.endings.some(({ outcome }) => outcome !== "carried"))
    throw new Conflict("You have said already what came of this action.");
  const { id, setId, meetingId, text, dueOn, isShared, set } = action;
  const { zone } = set.cohort;
  return {
    id,
    setId,
    meetingId,
    text,
    zone,
    due: dueInWords(dueOn, zone),
    typed: { text, dueOn: dueOn ? typedDay(dueOn, zone) : "", readers: isShared ? "set" : "me" },
  };
}

/**
 * Puts an action of one's own in other words, gives it another day or other readers.
 * @returns its set's id
 * @throws as `openOwn`
 */
export async function editAction(
  actor: Actor,
  actionId: string | undefined,
  { text, dueOn, readers: isShared }: ActionValue,
) {
  const { id, setId, meetingId } = await openOwn(actor, actionId);
  await changeRoom(meetingId, (tx) =>
    tx.setAction.update({ where: { id }, data: { text, dueOn, isShared } }),
  );
  return setId;
}

/**
 * Says what came of one's action: it is done, carried on until another day, or dropped.
 * @returns its set's id
 * @throws as `openOwn`
 */
export async function endAction(
  actor: Actor,
  actionId: string | undefined,
  { outcome, dueOn, why }: EndingValue,
) {
  const action = await openOwn(actor, actionId);
  await changeRoom(action.meetingId, async (tx) => {
    const over = { actionId: action.id, outcome: { not: "carried" as const } };
    if (await tx.setActionEnding.count({ where: over }))
      throw new Conflict("You have said already what came of this action.");
    await tx.setActionEnding.create({ data: { actionId: action.id, outcome, why } });
    if (outcome === "carried")
      await tx.setAction.update({ where: { id: action.id }, data: { dueOn } });
  });
  return action.setId;
}

const mostShown = 100;

/** The actions of a set that the actor sees, those that go on apart from those that are over. @throws NotFound */
export async function listActions(actor: Actor, setId: string | undefined) {
  const [set] = await prisma.$queryRaw<{ id: string; name: string; zone: string }[]>`
    SELECT l.id, l.name, c.zone FROM LearningSet l JOIN Cohort c ON c.id = l.cohortId WHERE l.id = ${setId ?? ""}`;
  if (!set || !setContent.may.enter(actor, set)) throw new NotFound();
  const found = await prisma.setAction.findMany({
    where: { setId, AND: setActions.reach(actor) },
    orderBy: { createdAt: "desc" },
    take: mostShown,
    include: {
      endings: { where: setActionEndings.reach(actor), orderBy: { id: "asc" } },
      person: { select: { id: true, name: true } },
    },
  });
  const now = new Date();
  const shown = found.map(({ endings, person, ...action }) => ({
    ...shownAction(actor, action, { zone: set.zone, people: [person] }),
    set: showDay(action.createdAt, set.zone),
    endings: endings.map(({ id, outcome, why, createdAt }) => ({
      id,
      outcome,
      why,
      when: showDayOrTime(createdAt, now, set.zone),
    })),
  }));
  const isOver = ({ endings }: (typeof shown)[number]) =>
    endings.some(({ outcome }) => outcome !== "carried");
  return {
    set: { id: set.id, name: set.name },
    open: shown.filter((action) => !isOver(action)),
    over: shown.filter(isOver),
  };
}
