import type { DriverLevel, Prisma } from "../../app/generated/prisma/client.ts";
import { challengeId } from "./progress.ts";
import type { When } from "./story.ts";
import type { Year } from "./year.ts";

type BoxStory = {
  id: string;
  level: DriverLevel;
  text: string;
  feeds?: string[];
  on: When;
  by?: string;
  measures?: string[];
};

/** What Amara and Maureen believe drives it, by now. */
const boxes: BoxStory[] = [
  {
    id: "amara-driver-aim",
    level: "aim",
    on: [3, 14],
    text: "By the end of the year, one in five fewer people come back breathless within 30 days, at both sites",
  },
  {
    id: "amara-driver-answer",
    level: "primary",
    on: [3, 14],
    feeds: ["amara-driver-aim"],
    text: "Somebody who knows them answers, on any day",
  },
  {
    id: "amara-driver-ease",
    level: "primary",
    on: [3, 14],
    feeds: ["amara-driver-aim"],
    text: "People and those who care for them are at ease at home",
    by: "maureen",
  },
  {
    id: "amara-driver-one",
    level: "primary",
    on: [3, 14],
    feeds: ["amara-driver-aim"],
    text: "Hospital and community act as one team",
  },
  {
    id: "amara-driver-weekend",
    level: "secondary",
    on: [4, 20],
    text: "Cover on weekend mornings",
    feeds: ["amara-driver-answer"],
  },
  {
    id: "amara-driver-notes",
    level: "secondary",
    on: [4, 20],
    text: "Whoever answers sees the notes of the practice",
    feeds: ["amara-driver-answer", "amara-driver-one"],
  },
  {
    id: "amara-driver-plan",
    level: "secondary",
    on: [4, 20],
    by: "maureen",
    text: "They have chosen what helps on a bad day",
    feeds: ["amara-driver-ease"],
  },
  {
    id: "amara-driver-diary",
    level: "secondary",
    on: [4, 6],
    text: "One diary of visits for both teams",
    feeds: ["amara-driver-one"],
  },
  {
    id: "amara-driver-call",
    level: "idea",
    on: [5, 10],
    measures: ["amara-returns"],
    text: "A nurse with the notes answers on Saturdays and Sundays, eight to midday",
    feeds: ["amara-driver-weekend", "amara-driver-notes"],
  },
  {
    id: "amara-driver-sheet",
    level: "idea",
    on: [5, 12],
    by: "maureen",
    text: "A sheet for the fridge, written together",
    feeds: ["amara-driver-plan"],
  },
  {
    id: "amara-driver-visits",
    level: "idea",
    on: [4, 6],
    measures: ["amara-joint-visits"],
    text: "Home visits by both teams together",
    feeds: ["amara-driver-diary"],
  },
];

/** The driver diagram of Amara's challenge. */
export async function seedDrivers(tx: Prisma.TransactionClient, year: Year): Promise<void> {
  await tx.driver.createMany({
    data: boxes.map(({ id, level, text, on, by }, at) => ({
      id,
      level,
      text,
      challengeId: challengeId("amara"),
      place: at + 1,
      byId: by ?? "amara",
      createdAt: year.at(on, "11:20"),
      updatedAt: year.at(on, "11:20"),
    })),
  });
  await tx.driverLink.createMany({
    data: boxes.flatMap(({ id, feeds = [] }) => feeds.map((aboveId) => ({ belowId: id, aboveId }))),
  });
  await tx.driverMeasure.createMany({
    data: boxes.flatMap(({ id, measures = [] }) =>
      measures.map((measureId) => ({ driverId: id, measureId })),
    ),
  });
}
