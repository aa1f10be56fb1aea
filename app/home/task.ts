/** Something to do: what, where, why or when, how long it takes, and by when, where there is a day. */
export type Task = { to: string; text: string; detail: string; takes: string; due?: Date | null };

/** What is due within so many days presses now; what is due later can wait. */
const pressingDays = 7;

/**
 * Tasks as they press: what has a day comes by it, and what has none counts as of today, in the order in which it is given.
 * @returns each with whether it can wait
 */
export function asTheyPress(tasks: Task[], now: Date) {
  const at = ({ due }: Task) => (due ?? now).getTime();
  const pressing = now.getTime() + pressingDays * 24 * 60 * 60 * 1000;
  return [...tasks]
    .sort((one, other) => at(one) - at(other))
    .map(({ due, ...task }) => ({
      ...task,
      canWait: Boolean(due && due.getTime() > pressing),
    }));
}
