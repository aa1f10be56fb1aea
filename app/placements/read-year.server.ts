import { showDay } from "../cohorts/wall-time.server.ts";
import type { Cohort } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { years } from "../policy/placements.ts";
import { factsOf } from "./facts.server.ts";
import { type ReachedYear, findYear } from "./find-year.server.ts";
import { type YearEvents, historyOf } from "./history.server.ts";
import { daysPaused } from "./pause-days.server.ts";
import { pauseAt, standingOf, standingWords } from "./standing.ts";

/**
 * A fellow's year: where, on what and with whom, what has happened in it, and what may be done with it.
 * @throws NotFound
 */
export async function readYear(actor: Actor, id: string | undefined) {
  const year = await findYear(actor, id);
  const { events, ...known } = await factsOf(year, years.may.readReasons(actor, year));
  const now = new Date();
  return {
    id: year.id,
    ...known,
    challenge: year.challenge?.title ?? "",
    challengeId: year.challengeId,
    cohort: { id: year.cohortId, name: year.cohort.name, dates: datesOf(year.cohort) },
    ...stateOf(year, events, now),
    history: historyOf(events, year.cohort.zone),
    may: { arrange: years.may.arrange(actor, year), leave: years.may.leave(actor, year) },
  };
}

const datesOf = ({ startsOn, endsOn, zone }: Cohort) =>
  `${showDay(startsOn, zone)} to ${showDay(endsOn, zone)}`;

function stateOf(year: ReachedYear, events: YearEvents, now: Date) {
  const { zone } = year.cohort;
  const endsOn = year.endsOn ?? year.cohort.endsOn;
  const { startedOn, pauses, ending } = events;
  const standing = standingOf(
    { hostId: year.hostId, endsOn, startedOn, pauses, isEnded: ending !== null },
    now,
  );
  // An open one first; else the next that is still to end.
  const pause = pauseAt(pauses, now) ?? pauses.find(({ until }) => until === null || until > now);
  return {
    standing: standingWords[standing],
    isEnded: ending !== null,
    isStarted: startedOn !== null,
    endsOn: showDay(endsOn, zone),
    daysAway: daysPaused(pauses, zone),
    pause: pause && { id: pause.id, isOpen: pause.until === null },
    laterId: ending?.laterId ?? null,
  };
}
