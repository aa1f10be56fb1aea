/** A fellow's time on a day, from a moment on. */
export type SlotTyped = { fellowId: string; startsAt: Date };

type Day = { startsAt: Date; endsAt: Date; minutes: number };

/** What is wrong with each fellow's time, in words: outside of the day, or while another presents. */
export function slotProblems(slots: SlotTyped[], { startsAt, endsAt, minutes }: Day) {
  const length = minutes * 60_000;
  const problems = new Map<string, string>();
  const inOrder = [...slots].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  inOrder.forEach((slot, at) => {
    const from = slot.startsAt.getTime();
    const before = inOrder[at - 1];
    if (from < startsAt.getTime() || from + length > endsAt.getTime())
      problems.set(slot.fellowId, "Choose a time within the day");
    else if (before && from < before.startsAt.getTime() + length)
      problems.set(slot.fellowId, `Choose a time ${minutes} minutes or more after the one before`);
  });
  return problems;
}

/** Times for so many fellows one after the other from the start of the day, as many as fit. */
export function timesInTurn(count: number, { startsAt, endsAt, minutes }: Day): Date[] {
  const length = minutes * 60_000;
  const room = Math.floor((endsAt.getTime() - startsAt.getTime()) / length);
  return Array.from(
    { length: Math.min(count, room) },
    (_, at) => new Date(startsAt.getTime() + at * length),
  );
}
