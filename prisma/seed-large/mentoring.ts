import { agreementFields } from "../../app/mentoring/agreement-fields.ts";
import { usualThemes } from "../../app/mentoring/meeting-words.ts";
import { programmeId } from "./ids.ts";
import { type FellowOfCohort, type Plan, fellowsOf } from "./plan.ts";
import { sentence } from "./prose.ts";
import type { RowWriter } from "./rows.ts";
import { places } from "./words.ts";

const meetingsAPair = 5;
const agreedMinutes = 600;
const alumniWhoOffer = 5;
const words = Object.fromEntries(agreementFields.map(({ name, start }) => [name, start])) as Record<
  (typeof agreementFields)[number]["name"],
  string
>;

/** Writes each fellow's mentor and coach, what they agreed and when they met; and who offers it to others while the year goes on. */
export function addMentoring(rows: RowWriter, plan: Plan): void {
  const fellows = fellowsOf(plan);
  for (const fellow of fellows)
    for (const kind of ["mentor", "coach"] as const) addPair(rows, plan, fellow, kind);
  if (!plan.year.isRunning) return;
  addOffers(rows, plan);
  addRequests(rows, plan, fellows);
}

function addPair(rows: RowWriter, plan: Plan, fellow: FellowOfCohort, kind: "mentor" | "coach") {
  const { ids, year, chance } = plan;
  const { id: fellowId, person, number } = fellow;
  const { id: personId } = fellow[kind];
  const id = ids.pair(kind, number);
  const two = [person.id, personId];
  rows.add("Pair", { id, kind, fellowId, personId, startedAt: year.startsOn, agreedMinutes });
  const agreed = year.wallTime(1, chance.whole(10, 26), 17);
  rows.add("PairAgreement", {
    ...words,
    id: `${id}-agreement`,
    pairId: id,
    revision: 1,
    byId: personId,
    purpose: sentence(chance),
    minutes: agreedMinutes,
    createdAt: agreed,
    reviewOn: year.wallTime(7, 1, 0),
  });
  for (const signerId of two)
    rows.add("PairAgreementSignature", {
      agreementId: `${id}-agreement`,
      personId: signerId,
      signedAt: agreed,
    });
  for (let met = 1; met <= meetingsAPair; met++) {
    const heldOn = year.moment((met - chance.whole(20, 60) / 100) / meetingsAPair);
    const meetingId = `${id}-${met}`;
    const [writtenById = "", confirmerId = ""] = met % 2 === 0 ? two : [...two].reverse();
    rows.add("PairMeeting", {
      id: meetingId,
      pairId: id,
      heldOn,
      minutes: chance.oneOf([30, 45, 60]),
      mode: "video",
      writtenById,
      createdAt: heldOn,
      updatedAt: heldOn,
    });
    const themes = chance.someOf(usualThemes, 2);
    rows.add("PairMeetingContent", { meetingId, themes, actions: "", notes: sentence(chance) });
    rows.add("PairMeetingConfirmation", { meetingId, personId: confirmerId, confirmedAt: heldOn });
  }
}

/** Mentors have room for one more, coaches for none, and a few who stayed as alumni offer too. */
function addOffers(rows: RowWriter, { ids, cast, year, chance }: Plan): void {
  const offer = (person: { id: string }, does: { coaches: boolean; capacity: number }) =>
    rows.add("MentorOffer", {
      id: ids.offer(person.id),
      programmeId,
      personId: person.id,
      mentors: !does.coaches,
      ...does,
      place: chance.oneOf(places),
      languages: "English",
      availability: "Mornings, by video",
      offers: sentence(chance),
      supervisedOn: does.coaches ? year.wallTime(9, 3, 0) : null,
      createdAt: year.startsOn,
      updatedAt: year.startsOn,
    });
  for (const person of cast.mentor) offer(person, { coaches: false, capacity: 4 });
  for (const person of cast.coach) offer(person, { coaches: true, capacity: 6 });
  for (const person of cast.alum.slice(0, alumniWhoOffer))
    offer(person, { coaches: false, capacity: 2 });
}

/** A few fellows ask somebody who stayed for a second mentor: some were told yes, and some wait. */
function addRequests(
  rows: RowWriter,
  { ids, cast, year, chance }: Plan,
  fellows: FellowOfCohort[],
) {
  for (const { number, id: fellowId } of fellows.slice(0, alumniWhoOffer)) {
    const asked = cast.alum[number - 1]?.id ?? "";
    const isAnswered = number % 2 === 0;
    rows.add("MentorRequest", {
      id: `${fellowId}-asks`,
      offerId: ids.offer(asked),
      fellowId,
      kind: "mentor",
      words: sentence(chance),
      createdAt: year.fromToday(-4, 10),
      answer: isAnswered ? "declined" : null,
      answeredAt: isAnswered ? year.fromToday(-2, 10) : null,
    });
  }
}
