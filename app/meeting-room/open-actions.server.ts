import { daysBetween } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Prisma, SetAction } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { setActionEndings, setActions } from "../policy/set-actions.ts";
import { prisma } from "../server/database/client.server.ts";
import type { InsideMeeting } from "./inside.server.ts";

/** An action that goes on, as far as the actor reads of it: neither done nor dropped. */
const goesOn = (actor: Actor): Prisma.SetActionWhereInput => ({
  endings: { none: { outcome: { in: ["done", "dropped"] }, AND: setActionEndings.reach(actor) } },
});

/** The most that are read of a set at once. */
const mostActions = 100;

/** When an action is due, in words: what is past is said, and is nobody's fault. */
export function dueInWords(dueOn: Date | null, zone: string, now = new Date()): string {
  if (!dueOn) return "No due day";
  const days = daysBetween(now, dueOn, zone);
  const day = showDay(dueOn, zone);
  if (days < 0) return `Was due ${day}`;
  return days === 0 ? `Due today, ${day}` : `Due ${day}`;
}

type Inside = { zone: string; people: { id: string; name: string }[] };

/** An action as its readers see it. */
export const shownAction = (
  actor: Actor,
  { id, personId, text, dueOn, isShared }: SetAction,
  { zone, people }: Inside,
) => ({
  id,
  text,
  isShared,
  isOwn: personId === actor.id,
  who: people.find((person) => person.id === personId)?.name ?? "Somebody who has left the set",
  due: dueInWords(dueOn, zone),
});

/**
 * The actions of a set that go on: the actor's own, and those that others shared; apart, those that were set at this meeting.
 */
export async function openActions(actor: Actor, meeting: InsideMeeting, inside: Inside) {
  const found = await prisma.setAction.findMany({
    where: { setId: meeting.setId, AND: [setActions.reach(actor), goesOn(actor)] },
    orderBy: { createdAt: "desc" },
    take: mostActions,
  });
  const shown = (actions: SetAction[]) =>
    actions.map((action) => shownAction(actor, action, inside));
  return {
    before: shown(found.filter(({ meetingId }) => meetingId !== meeting.id)),
    now: shown(found.filter(({ meetingId }) => meetingId === meeting.id)),
  };
}
