import { DateTime } from "luxon";
import type { Prisma } from "../../app/generated/prisma/client.ts";
import { onePagePdf } from "./one-page-pdf.ts";
import { fellowId } from "./progress.ts";
import { type Year, zone } from "./year.ts";

const dayId = "twelfth-presentations";
const minutes = 25;

const panel = [
  { personId: "maureen", part: "citizen" },
  { personId: "tunde", part: "citizen" },
  { personId: "helena", part: "sponsor" },
  { personId: "hyejin", part: "faculty" },
] as const;

const presenting = ["amara", "ben", "daniel", "dominic"];

const slides = onePagePdf([
  "Who answers at five on a Friday?",
  "44 people a week came back to the emergency department.",
  "Two teams began to visit together. Now it is 33.",
  "What we got wrong: we asked for a list first.",
]);
const board = onePagePdf([
  "What people at home told us",
  "I ring the number and get a tape.",
  "The nurse who knows me works Tuesdays.",
  "I come in because nobody says I need not.",
]);

const said = [
  {
    by: "tunde",
    heard: "That you sat where people sit, and waited until they asked you.",
    carryOn: "Coming to where people are anyway. The young people I work with would say the same.",
    sitWith: "Who decides, next year, that you may still be there?",
  },
  {
    by: "farah",
    heard: "How plainly you told us that the training did not last.",
    carryOn: "Asking the depot clinic’s own patients to say when a ward has stopped.",
    sitWith: "What would have had to be true for the nurses to own it from the first week?",
  },
];

/** Writes last year's day, on which Kofi and Eleni presented, and what the panel said to Kofi. */
async function seedLastYear(tx: Prisma.TransactionClient, year: Year) {
  const id = "eleventh-presentations";
  const day = DateTime.fromJSDate(year.startsOn, { zone }).minus({ days: 40 }).set({ hour: 14 });
  const startsAt = DateTime.fromJSDate(year.workday(day.toJSDate()), { zone });
  const at = (minute: number) => startsAt.plus({ minutes: minute }).toJSDate();
  await tx.presentationDay.create({
    data: {
      id,
      cohortId: "eleventh-cohort",
      minutes,
      byId: "farah",
      place: "Lantern House",
      startsAt: at(0),
      endsAt: at(120),
      createdAt: at(-60_000),
      updatedAt: at(-60_000),
      panel: {
        create: [
          { personId: "maureen", part: "citizen" },
          { personId: "tunde", part: "citizen" },
          { personId: "farah", part: "faculty" },
        ],
      },
      presentations: {
        create: [
          {
            id: "kofi-presentation",
            fellowId: "kofi-year",
            startsAt: at(0),
            title: "Feet that nobody looks at",
            abstract:
              "What happened when a podiatrist came to the clinic where people come anyway, and what did not last.",
          },
          {
            id: "eleni-presentation",
            fellowId: "eleni-year",
            startsAt: at(minutes),
            title: "Three services, one front door",
          },
        ],
      },
    },
  });
  await tx.panelFeedback.createMany({
    data: said.map(({ by, ...words }) => ({
      id: `${by}-to-kofi`,
      presentationId: "kofi-presentation",
      byId: by,
      ...words,
      createdAt: at(30),
      updatedAt: at(30),
      seenAt: at(300),
    })),
  });
}

/** Writes the day on which the cohort will present, what Amara has handed in for it, and a file that goes with an update of hers. */
export async function seedPresentations(
  tx: Prisma.TransactionClient,
  year: Year,
  cohortId: string,
): Promise<void> {
  await seedLastYear(tx, year);
  const planned = { createdAt: year.fortnightAgo, updatedAt: year.fortnightAgo };
  const startsAt = year.workday(year.day(11, 8, "13:30"));
  await tx.presentationDay.create({
    data: {
      id: dayId,
      cohortId,
      minutes,
      byId: "ruth",
      place: "Lantern House, the hall",
      startsAt,
      endsAt: year.workday(year.day(11, 8, "17:00")),
      ...planned,
    },
  });
  await tx.panelMember.createMany({
    data: panel.map((member) => ({ dayId, ...member, addedAt: year.fortnightAgo })),
  });
  await tx.presentation.createMany({
    data: presenting.map((fellow, at) => ({
      id: `${fellow}-presentation`,
      dayId,
      fellowId: fellowId(fellow),
      ...planned,
      startsAt: new Date(startsAt.getTime() + at * minutes * 60_000),
    })),
  });
  await tx.presentation.update({
    where: { id: "amara-presentation" },
    data: {
      title: "Who answers at five on a Friday?",
      abstract:
        "People who live with breathlessness come to the emergency department because nobody who knows them answers. We thought that a better list of them would help. It did not. What helped was two teams visiting together, and a call on Saturday mornings by somebody they had met. I will tell what we got wrong first, because that is where we learned most, and ask you who should go on with it.",
      revision: 2,
    },
  });
  await tx.panelQuestion.create({
    data: {
      id: "maureen-asks-amara",
      presentationId: "amara-presentation",
      byId: "maureen",
      text: "When the call stops on a bank holiday, who has told the people at home beforehand?",
      createdAt: year.at({ ago: 3, at: "19:20" }),
    },
  });
  const update = await tx.monthlyUpdate.findFirst({
    where: { fellowId: fellowId("amara") },
    orderBy: { month: "desc" },
    select: { id: true },
  });
  const file = (id: string, name: string, bytes: Uint8Array<ArrayBuffer>) => ({
    id,
    name,
    type: "application/pdf",
    size: bytes.length,
    byId: "amara",
    createdAt: year.at({ ago: 5 }),
    parts: { create: { position: 0, bytes } },
  });
  await tx.storedFile.create({
    data: {
      ...file("amara-slides", "Who answers, first draft.pdf", slides),
      presentationId: "amara-presentation",
    },
  });
  await tx.storedFile.create({
    data: {
      ...file("amara-board", "What people at home told us.pdf", board),
      updateId: update?.id,
    },
  });
}
