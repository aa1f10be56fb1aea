import { reviewQuestions } from "../../app/meeting-room/review-questions.ts";
import type { Plan } from "./plan.ts";
import type { RowWriter } from "./rows.ts";
import { actionTexts, bidTitles } from "./words.ts";

type Held = { id: string; setId: string; startsAt: Date; month: number };

const presentersAMeeting = 2;
/** Of so many actions in a row, one goes on. */
const goesOnEvery = 5;

/** Writes what a meeting that is over left: two presenters in turn, their minutes, and an action of each. */
export function addSetContent(rows: RowWriter, { year }: Plan, members: string[], meeting: Held) {
  const { id: meetingId, setId, startsAt, month } = meeting;
  for (let at = 0; at < presentersAMeeting; at++) {
    const count = month * presentersAMeeting + at;
    const personId = members[count % members.length] ?? "";
    const id = `${meetingId}-${at + 1}`;
    const presentedAt = year.hoursAfter(startsAt, at + 1);
    rows.add("Bid", {
      id: `${id}-bid`,
      meetingId,
      personId,
      title: bidTitles[count % bidTitles.length] ?? "",
      createdAt: startsAt,
      chosenAt: startsAt,
      presentedAt,
    });
    rows.add("Airtime", { meetingId, personId, minutes: 30 + ((count * 7) % 20) });
    rows.add("SetAction", {
      id: `${id}-action`,
      setId,
      meetingId,
      personId,
      text: actionTexts[count % actionTexts.length] ?? "",
      dueOn: year.hoursAfter(startsAt, 30 * 24),
      isShared: at === 0,
      createdAt: presentedAt,
    });
    if (count % goesOnEvery > 0)
      rows.add("SetActionEnding", {
        actionId: `${id}-action`,
        outcome: count % 2 === 0 ? "done" : "dropped",
        createdAt: presentedAt,
      });
  }
}

const minute = 1 / 60;
/** Of five who answered each question of a review, so many gave a score. */
const tallies = [
  { score: 4, times: 3 },
  { score: 5, times: 2 },
];

/** Writes the room of a meeting that is over, as it was closed, with what its process review counted. */
export function addRoom(rows: RowWriter, { year }: Plan, members: string[], meeting: Held): void {
  const { id: meetingId, startsAt } = meeting;
  rows.add("MeetingRoom", {
    meetingId,
    stage: "closed",
    stageStartedAt: year.hoursAfter(startsAt, 175 * minute),
    revision: 9,
  });
  for (const personId of members.slice(1)) rows.add("ProcessGiver", { meetingId, personId });
  for (const { id: question } of reviewQuestions)
    for (const tally of tallies) rows.add("ProcessTally", { meetingId, question, ...tally });
}

/** Writes who would like to present at the meeting that comes next. */
export function addBids(rows: RowWriter, { year }: Plan, members: string[], meeting: Held): void {
  for (const [at, personId] of members.slice(0, 3).entries())
    rows.add("Bid", {
      id: `${meeting.id}-${at + 1}-bid`,
      meetingId: meeting.id,
      personId,
      title: bidTitles[(meeting.month + at) % bidTitles.length] ?? "",
      createdAt: year.moment(0.98),
      chosenAt: null,
      presentedAt: null,
    });
}

const text = `What is said here stays here.
We ask before we tell.
We share the time out, and look at how we shared it.`;

/** Writes a set's ground rules, signed by all of its members. */
export function addGroundRules(rows: RowWriter, { year }: Plan, setId: string, members: string[]) {
  const id = `${setId}-rules`;
  rows.add("GroundRules", {
    id,
    setId,
    version: 1,
    text,
    writtenById: members[0] ?? "",
    createdAt: year.startsOn,
  });
  for (const personId of members)
    rows.add("GroundRulesSignature", { rulesId: id, personId, signedAt: year.startsOn });
}
