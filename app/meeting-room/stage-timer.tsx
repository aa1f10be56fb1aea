import { useEffect, useState } from "react";
import { clockOf, secondsLeft, standingOf, wordsFor } from "./timer-words.ts";

type Props = {
  /** When the stage began, how long it is meant to take, and the server's time as the page was made. */
  timer: { startedAt: number; minutes: number; now: number };
};

/**
 * The time of a stage, by the server's clock. Without script it shows what was left when the page was made. At the end it
 * changes its words and its colour, and a screen reader hears so once; nothing else happens.
 */
export function StageTimer({ timer }: Props) {
  const [now, setNow] = useState(timer.now);
  useEffect(() => {
    const offset = timer.now - Date.now();
    const tick = () => setNow(Date.now() + offset);
    const ticking = window.setInterval(tick, 1_000);
    tick();
    return () => window.clearInterval(ticking);
  }, [timer.now]);
  const left = secondsLeft(timer, now);
  const standing = standingOf(left);
  return (
    <div className={`app-timer app-timer--${standing}`}>
      <p className="app-timer__clock" role="timer" aria-label="Time left">
        {clockOf(left)}
      </p>
      <p className="app-timer__words">{wordsFor(left)}</p>
      <p className="nhsuk-u-visually-hidden" role="status">
        {standing === "over" && "The time for this part came to its end."}
      </p>
    </div>
  );
}
