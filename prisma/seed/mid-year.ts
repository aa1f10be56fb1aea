import type { MidYearSide, Prisma } from "../../app/generated/prisma/client.ts";
import { fellowId } from "./progress.ts";
import type { Year } from "./year.ts";

type Prepared = {
  side: MidYearSide;
  personId: string;
  isReady: boolean;
  goesWell: string;
  isHard: string;
  toChange: string;
  willDo: string;
};

const prepared: Prepared[] = [
  {
    side: "fellow",
    personId: "amara",
    isReady: false,
    goesWell:
      "The weekend call is real: somebody answers. And I have stopped drawing pathways by myself.",
    isHard: "Clinical sessions still eat a day more than was agreed, and I let them.",
    toChange: "",
    willDo: "",
  },
  {
    side: "mentor",
    personId: "joyce",
    isReady: true,
    goesWell: "She brings the question now, and not the answer with it.",
    isHard: "I give advice when she is tired, and she takes it.",
    toChange: "The third session has to go from her week, and I am the one who can say so.",
    willDo: "Speak with the ward about the third session before the end of the month.",
  },
];

/** Writes a mid-year review that is being prepared: Amara's, half-way. */
export async function seedMidYear(tx: Prisma.TransactionClient, year: Year): Promise<void> {
  const begun = year.at({ ago: 5, at: "09:30" });
  await tx.midYearReview.create({
    data: {
      id: "amara-mid-year",
      fellowId: fellowId("amara"),
      facultyId: "gwilym",
      byId: "gwilym",
      prepareBy: year.workday(year.at({ ago: -9, at: "23:59" })),
      meetsOn: year.workday(year.at({ ago: -16, at: "00:00" })),
      createdAt: begun,
      preparations: {
        create: prepared.map(({ isReady, ...one }) => ({
          ...one,
          readyAt: isReady ? begun : null,
        })),
      },
    },
  });
}
