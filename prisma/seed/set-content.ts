import { DateTime } from "luxon";
import { reviewQuestions, scores } from "../../app/meeting-room/review-questions.ts";
import type { Transaction } from "../../app/server/database/client.server.ts";
import { type ActionStory, type BidStory, setStories } from "./set-stories.ts";
import { type SetStory, sets } from "./sets.ts";
import { type Year, zone } from "./year.ts";
import { meetingRows } from "./meetings.ts";

type Meeting = { id: string; setId: string; startsAt: Date };

const monthsOver = ["1", "2", "3", "4", "5"];

const after = (date: Date, days: number) =>
  DateTime.fromJSDate(date, { zone }).startOf("day").plus({ days }).toJSDate();
const minutesAfter = (date: Date, minutes: number) => new Date(date.getTime() + minutes * 60_000);

/** Writes what the sets' meetings left: ground rules, bids, airtime and actions. Not a word of what was said. */
export async function seedSetContent(tx: Transaction, year: Year): Promise<void> {
  for (const set of sets) {
    const meetings = meetingRows(set, year).map(({ id = "", setId, startsAt }) => {
      return { id, setId, startsAt: new Date(startsAt) };
    });
    const ofMonth = (month: number) => meetings.find(({ id }) => id === `${set.id}-${month}`)!;
    const story = setStories[set.id]!;
    for (const meeting of meetings.filter(({ id }) => monthsOver.includes(id.split("-")[1] ?? "")))
      await seedEnd(tx, meeting, set.members);
    for (const [index, rules] of story.rules.entries()) {
      const at = minutesAfter(ofMonth(rules.month).startsAt, 60);
      await seedRules(tx, set, { ...rules, version: index + 1, at });
    }
    for (const [month, bids] of Object.entries(story.bids))
      for (const [index, bid] of bids.entries())
        await seedBid(tx, ofMonth(Number(month)), bid, { index, yesterday: year.at({ ago: 1 }) });
  }
}

/** A meeting's room when it was over, with what came of its process review: counts, and who gave scores. */
async function seedEnd(tx: Transaction, { id: meetingId, startsAt }: Meeting, members: string[]) {
  const stageStartedAt = minutesAfter(startsAt, 175);
  await tx.meetingRoom.create({
    data: { meetingId, stage: "closed", stageStartedAt, revision: 1 },
  });
  await tx.processGiver.createMany({
    data: members.slice(1).map((personId) => ({ meetingId, personId })),
  });
  // Of five who answered each question, so many gave 1 to 5.
  const counts = [
    [0, 0, 0, 2, 3],
    [0, 1, 2, 2, 0],
    [0, 0, 1, 1, 3],
    [0, 0, 2, 3, 0],
  ];
  await tx.processTally.createMany({
    data: reviewQuestions.flatMap(({ id: question }, index) =>
      scores.map((score, at) => {
        return { meetingId, question, score, times: counts[index]?.[at] ?? 0 };
      }),
    ),
  });
}

type Rules = { version: number; by: string; text: string; at: Date; notSignedBy?: string[] };

async function seedRules(tx: Transaction, set: SetStory, rules: Rules) {
  const { version, by, text, at, notSignedBy = [] } = rules;
  const id = `${set.id}-rules-${version}`;
  await tx.groundRules.create({
    data: { id, setId: set.id, version, text, writtenById: by, createdAt: at },
  });
  const signers = set.members.filter((member) => !notSignedBy.includes(member));
  await tx.groundRulesSignature.createMany({
    data: signers.map((personId) => ({ rulesId: id, personId, signedAt: minutesAfter(at, 15) })),
  });
}

async function seedBid(
  tx: Transaction,
  meeting: Meeting,
  bid: BidStory,
  { index, yesterday }: { index: number; yesterday: Date },
) {
  const { by: personId, title, minutes, actions = [] } = bid;
  const { id: meetingId, startsAt } = meeting;
  const chosenAt = minutes ? minutesAfter(startsAt, 30 + index) : null;
  const presentedAt = minutes ? minutesAfter(startsAt, 40 + index * 60 + minutes) : null;
  await tx.bid.create({
    data: {
      id: `${meetingId}-bid-${personId}`,
      meetingId,
      personId,
      title,
      createdAt: minutesAfter(startsAt < yesterday ? startsAt : yesterday, index - 60),
      chosenAt,
      presentedAt,
    },
  });
  if (minutes) await tx.airtime.create({ data: { meetingId, personId, minutes } });
  for (const [at, action] of actions.entries())
    await seedAction(tx, meeting, {
      ...action,
      personId,
      id: `${meetingId}-action-${personId}-${at + 1}`,
    });
}

type Action = ActionStory & { id: string; personId: string };

async function seedAction(
  tx: Transaction,
  { id: meetingId, setId, startsAt }: Meeting,
  action: Action,
) {
  const { id, personId, text, dueIn, shared = false, ending } = action;
  const days = ending?.dueIn ?? dueIn;
  await tx.setAction.create({
    data: {
      id,
      setId,
      meetingId,
      personId,
      text,
      dueOn: days ? after(startsAt, days) : null,
      isShared: shared,
      createdAt: minutesAfter(startsAt, 120),
    },
  });
  if (ending)
    await tx.setActionEnding.create({
      data: {
        actionId: id,
        outcome: ending.outcome,
        why: ending.why ?? "",
        createdAt: after(startsAt, Math.min(dueIn ?? 14, 20)),
      },
    });
}
