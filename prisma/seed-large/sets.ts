import { showWhen } from "../../app/cohorts/wall-time.server.ts";
import { whoHas } from "./cast.ts";
import { type Mail, type Plan, address } from "./plan.ts";
import type { RowWriter } from "./rows.ts";
import { addBids, addGroundRules, addRoom, addSetContent } from "./set-content.ts";
import { rooms, setNames } from "./words.ts";
import { zone } from "./year.ts";

const membersASet = 6;
const hoursAMeeting = 3;

/** Writes a cohort's sets of six, a meeting of each in every month, and the invitations. */
export function addSets(rows: RowWriter, plan: Plan, mail: Mail): void {
  const { ids, cast } = plan;
  const facilitators = [...cast.faculty.slice(0, 2), ...cast.facilitator];
  for (const [at, name] of setNames.entries()) {
    const setId = ids.set(at + 1);
    const facilitator = whoHas(facilitators, at);
    const members = cast.fellow.slice(at * membersASet, (at + 1) * membersASet);
    rows.add("LearningSet", {
      id: setId,
      cohortId: ids.cohort,
      name,
      facilitatorId: facilitator.id,
      createdAt: plan.year.startsOn,
    });
    for (const { id } of members)
      rows.add("SetMember", { setId, personId: id, joinedAt: plan.year.startsOn });
    const memberIds = members.map(({ id }) => id);
    addGroundRules(rows, plan, setId, memberIds);
    addMeetings(
      rows,
      plan,
      { number: at + 1, facilitator, memberIds, invited: [...members, facilitator] },
      mail,
    );
  }
}

type Addressee = { id: string; email: string };
type MeetingSet = {
  number: number;
  facilitator: Addressee;
  memberIds: string[];
  invited: Addressee[];
};

function addMeetings(rows: RowWriter, plan: Plan, set: MeetingSet, mail: Mail): void {
  const { ids, year, chance } = plan;
  const place = chance.oneOf(rooms);
  const dayOfMonth = chance.whole(3, 24);
  const hour = chance.whole(9, 14);
  for (let month = 1; month <= 12; month++) {
    const id = ids.meeting(set.number, month);
    const startsAt = year.wallTime(month, dayOfMonth, hour);
    const isCancelled = month > 1 && chance.happens(0.04);
    const called = year.startsOn;
    rows.add("SetMeeting", {
      id,
      setId: ids.set(set.number),
      calledById: set.facilitator.id,
      startsAt,
      endsAt: year.hoursAfter(startsAt, hoursAMeeting),
      place,
      sequence: isCancelled ? 1 : 0,
      createdAt: called,
      updatedAt: called,
      cancelledAt: isCancelled ? called : null,
    });
    const held = { id, setId: ids.set(set.number), startsAt, month };
    if (!isCancelled && month <= year.monthsOver) {
      addAttendance(rows, plan, set, held);
      addSetContent(rows, plan, set.memberIds, held);
      addRoom(rows, plan, set.memberIds, held);
    }
    if (!isCancelled && month === year.monthsOver + 1) addBids(rows, plan, set.memberIds, held);
    const props = { when: showWhen(startsAt, zone), place, url: address(`/meetings/${id}`) };
    const template = isCancelled ? "meeting-cancelled" : "meeting-invitation";
    for (const person of set.invited) mail(person, { template, props, at: called });
  }
}

type Held = { id: string; startsAt: Date };

/** Nearly everybody comes to nearly every meeting. */
function addAttendance(rows: RowWriter, { chance }: Plan, set: MeetingSet, meeting: Held): void {
  for (const { id: personId } of set.invited) {
    if (personId === set.facilitator.id) continue;
    const missed = chance.happens(0.8) ? "apologies" : "absent";
    rows.add("Attendance", {
      meetingId: meeting.id,
      personId,
      kind: chance.happens(0.92) ? "came" : missed,
      recordedById: set.facilitator.id,
      recordedAt: meeting.startsAt,
    });
  }
}
