import type { PersonOfCohort } from "./cast.ts";
import { type FellowOfCohort, type Plan, fellowsOf } from "./plan.ts";
import { sentence } from "./prose.ts";
import type { RowWriter } from "./rows.ts";

/** In which months somebody who is consulted gave a time, each of which was booked. */
const months = [3, 5, 7, 9];
/** In how many days times are to come while the year goes on: the first is booked. */
const daysToCome = [8, 15, 22];
const cancelHours = 24;

type Giver = { person: PersonOfCohort; kind: "coach" | "coConsulting"; fellows: FellowOfCohort[] };

/** Writes the times that faculty and coaches gave, who booked them and with which question, and who waits for one. */
export function addSlots(rows: RowWriter, plan: Plan): void {
  const fellows = fellowsOf(plan);
  const { faculty, coach } = plan.cast;
  for (const person of faculty) {
    const own = fellows.filter((fellow) => fellow.faculty.id === person.id);
    addSlotsOf(rows, plan, { person, kind: "coConsulting", fellows: own });
  }
  for (const person of coach) {
    const own = fellows.filter((fellow) => fellow.coach.id === person.id);
    addSlotsOf(rows, plan, { person, kind: "coach", fellows: own });
  }
}

function addSlotsOf(rows: RowWriter, plan: Plan, { person, kind, fellows }: Giver): void {
  const { ids, year, chance } = plan;
  const given = year.wallTime(2, 20, 9);
  const hour = chance.whole(9, 15);
  const past = months.map((month) => year.wallTime(month, chance.whole(2, 24), hour));
  const toCome = year.isRunning ? daysToCome.map((days) => year.fromToday(days, hour)) : [];
  for (const [at, startsAt] of [...past, ...toCome].entries()) {
    const id = ids.slot(person.id, at + 1);
    const fellow = fellows[at % fellows.length];
    rows.add("Slot", {
      id,
      cohortId: ids.cohort,
      personId: person.id,
      kind,
      startsAt,
      mode: "video",
      endsAt: year.hoursAfter(startsAt, 1),
      place: "Online",
      cancelHours,
      createdAt: given,
      updatedAt: given,
    });
    if (!fellow || at > past.length) continue;
    const createdAt =
      at < past.length ? year.hoursAfter(startsAt, -7 * 24) : year.fromToday(-1, 20);
    rows.add("SlotBooking", {
      id: `${id}-booking`,
      slotId: id,
      liveSlotId: id,
      fellowId: fellow.id,
      question: sentence(chance),
      createdAt,
      updatedAt: createdAt,
    });
    const waiting = fellows[(at + 1) % fellows.length];
    if (at === past.length && waiting)
      rows.add("SlotWait", {
        id: `${id}-wait`,
        slotId: id,
        fellowId: waiting.id,
        question: sentence(chance),
        createdAt: year.fromToday(-1, 21),
      });
  }
}
