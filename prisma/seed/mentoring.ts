import type { Prisma } from "../../app/generated/prisma/client.ts";
import { agreementFields } from "../../app/mentoring/agreement-fields.ts";
import { fellows } from "./fellows.ts";
import { competencyId } from "./reference.ts";
import type { CompetencyCode, When } from "./story.ts";
import type { Year } from "./year.ts";

type MeetingStory = {
  on: When;
  minutes: number;
  mode: "inPerson" | "video" | "phone";
  /** Who wrote it down. */
  by: string;
  themes: string[];
  actions?: string;
  notes?: string;
  own?: string;
  touches?: CompetencyCode;
  goal?: string;
  waits?: boolean;
};

const withJoyce: MeetingStory[] = [
  {
    on: [1, 20],
    minutes: 60,
    mode: "inPerson",
    by: "amara",
    themes: ["The challenge", "Power and politics"],
    notes: "Who decides about weekends, and who only seems to.",
    actions: "Joyce introduces Amara to the head of the site team.",
  },
  {
    on: [3, 11],
    minutes: 45,
    mode: "video",
    by: "joyce",
    themes: ["The challenge"],
    notes: "Four weeks of weekend phone cover, without a business case.",
    actions: "Joyce tells the medical director before the first weekend.",
    touches: "IE3",
  },
  {
    on: { ago: 16 },
    minutes: 50,
    mode: "inPerson",
    by: "amara",
    themes: ["Leading others", "How I am"],
    notes: "What it is like when others decide, and it is fine.",
    own: "I was close to tears, and it was all right.",
    goal: "amara-lets-decide",
    touches: "IE1",
  },
];
const withInes: MeetingStory[] = [
  {
    on: [2, 9],
    minutes: 60,
    mode: "video",
    by: "ines",
    themes: ["Leading others"],
    actions: "Amara notices when she answers before she is asked.",
  },
  {
    on: { ago: 9 },
    minutes: 60,
    mode: "video",
    by: "ines",
    waits: true,
    themes: ["What is next for me"],
    notes: "Going back to the ward, or not quite.",
  },
];

/** The other fellows meet their mentor and their coach, one of them no longer; what about is not told. */
const plainly = (fellow: string): MeetingStory[] => [
  { on: [2, 16], minutes: 45, mode: "phone", by: fellow, themes: [] },
  ...(fellow === stalled
    ? []
    : [
        {
          on: { ago: 20 },
          minutes: 45,
          mode: "video",
          by: fellow,
          themes: [],
        } satisfies MeetingStory,
      ]),
];

/** Who has met neither for months. */
const stalled = "daniel";

const agreements = [
  {
    pairId: "amara-mentor",
    revision: 1,
    by: "joyce",
    on: [1, 18] as When,
    hours: 10,
    purpose: "To have somebody at the hospital who knows how it works, and who is not my boss.",
    airCover: "",
  },
  {
    pairId: "amara-mentor",
    revision: 2,
    by: "amara",
    on: [1, 20] as When,
    hours: 12,
    purpose: "To have somebody at the hospital who knows how it works, and who is not my boss.",
    airCover:
      "Anything that can be undone within a week may be tried. Joyce says so upwards, before it is tried.",
  },
  {
    pairId: "amara-coach",
    revision: 1,
    by: "ines",
    on: [2, 9] as When,
    hours: 6,
    purpose: "To hear myself think.",
    airCover: "",
  },
];
const theTwo: Record<string, [string, string]> = {
  "amara-mentor": ["amara", "joyce"],
  "amara-coach": ["amara", "ines"],
};
/** The versions that both have signed. */
const signed = ["amara-mentor-agreement-2", "amara-coach-agreement-1"];

const agreementRows = (year: Year): Prisma.PairAgreementCreateManyInput[] =>
  agreements.map(({ pairId, revision, by, on, hours, purpose, airCover }) => ({
    ...(Object.fromEntries(agreementFields.map(({ name, start }) => [name, start])) as {
      confidentiality: string;
      ending: string;
    }),
    id: `${pairId}-agreement-${revision}`,
    pairId,
    revision,
    byId: by,
    purpose,
    airCover,
    minutes: hours * 60,
    createdAt: year.at(on, "17:30"),
    reviewOn: year.workday(year.day(8, 1, "00:00")),
  }));

/** Writes what pairs agreed on and when they met: Amara with her mentor and her coach, the others in a line. */
export async function seedMentoring(tx: Prisma.TransactionClient, year: Year): Promise<void> {
  const rows = agreementRows(year);
  await tx.pairAgreement.createMany({ data: rows });
  await tx.pairAgreementSignature.createMany({
    data: rows
      .filter(({ id }) => signed.includes(id ?? ""))
      .flatMap(({ id = "", pairId, createdAt }) =>
        (theTwo[pairId] ?? []).map((personId) => ({
          agreementId: id,
          personId,
          signedAt: createdAt,
        })),
      ),
  });
  for (const { pairId, minutes } of rows.filter(({ id }) => signed.includes(id ?? "")))
    await tx.pair.update({ where: { id: pairId }, data: { agreedMinutes: minutes } });
  const others = fellows.filter(({ id }) => id !== "amara");
  const logs = [
    { pairId: "amara-mentor", other: { amara: "joyce", joyce: "amara" }, meetings: withJoyce },
    { pairId: "amara-coach", other: { amara: "ines", ines: "amara" }, meetings: withInes },
    ...others.flatMap(({ id, mentor, coach }) => [
      { pairId: `${id}-mentor`, other: { [id]: mentor }, meetings: plainly(id) },
      { pairId: `${id}-coach`, other: { [id]: coach }, meetings: plainly(id) },
    ]),
  ] as { pairId: string; other: Record<string, string>; meetings: MeetingStory[] }[];
  const all = logs.flatMap(({ pairId, other, meetings }) =>
    meetings.map((story, index) => ({
      id: `${pairId}-${index + 1}`,
      pairId,
      story,
      confirmer: other[story.by] ?? "",
    })),
  );
  await tx.pairMeeting.createMany({
    data: all.map(({ id, pairId, story }) => ({
      id,
      pairId,
      minutes: story.minutes,
      mode: story.mode,
      writtenById: story.by,
      heldOn: year.workday(year.at(story.on, "00:00")),
      goalsTouched: story.goal ? 1 : 0,
      createdAt: year.at(story.on, "18:00"),
      updatedAt: year.at(story.on, "18:00"),
    })),
  });
  await tx.pairMeetingContent.createMany({
    data: all.map(({ id, story: { themes, actions, notes } }) => {
      return { meetingId: id, themes, actions, notes };
    }),
  });
  await tx.pairMeetingConfirmation.createMany({
    data: all
      .filter(({ story }) => !story.waits)
      .map(({ id, confirmer, story }) => ({
        meetingId: id,
        personId: confirmer,
        confirmedAt: year.at(story.on, "20:00"),
      })),
  });
  await tx.pairMeetingGoal.createMany({
    data: all.flatMap(({ id, story }) =>
      story.goal ? [{ meetingId: id, goalId: story.goal }] : [],
    ),
  });
  await tx.pairMeetingCompetency.createMany({
    data: all.flatMap(({ id, story }) =>
      story.touches ? [{ meetingId: id, competencyId: competencyId(story.touches) }] : [],
    ),
  });
  await tx.pairMeetingNote.createMany({
    data: all.flatMap(({ id, story }) =>
      story.own ? [{ meetingId: id, personId: story.by, text: story.own }] : [],
    ),
  });
}
