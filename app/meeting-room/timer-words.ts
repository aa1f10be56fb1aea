/** What a clock shows of so many seconds: "4:05". Past the end it counts on, with "+" before it. */
export function clockOf(secondsLeft: number): string {
  const seconds = Math.abs(Math.trunc(secondsLeft));
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return `${secondsLeft <= -1 ? "+" : ""}${minutes}:${String(rest).padStart(2, "0")}`;
}

/** How a stage stands against its time: "ending" is its last minute. */
export type Standing = "running" | "ending" | "over";

export function standingOf(secondsLeft: number): Standing {
  if (secondsLeft <= 0) return "over";
  return secondsLeft <= 60 ? "ending" : "running";
}

const minutes = (count: number) => `${count} ${count === 1 ? "minute" : "minutes"}`;

/** The same in words. Nothing ends by itself, so the end is an invitation. */
export function wordsFor(secondsLeft: number): string {
  if (secondsLeft > 60) return `About ${minutes(Math.round(secondsLeft / 60))} left`;
  if (secondsLeft > 0) return "The last minute";
  const over = Math.floor(-secondsLeft / 60);
  const since = over > 0 ? ` ${minutes(over)} ago` : "";
  return `The time for this part came to its end${since}. Finish what is being said.`;
}

/** Seconds that are left of a stage at a moment, both in milliseconds since 1970; negative past its end. */
export const secondsLeft = (stage: { startedAt: number; minutes: number }, now: number) =>
  stage.minutes * 60 - (now - stage.startedAt) / 1000;
