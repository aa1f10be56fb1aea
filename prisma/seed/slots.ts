import type { Prisma } from "../../app/generated/prisma/client.ts";
import { fellowId } from "./progress.ts";
import type { Year } from "./year.ts";

type SlotStory = {
  id: string;
  by: string;
  kind: "coach" | "coConsulting";
  /** So many days before now; fewer than none: to come. */
  ago: number;
  at: string;
  minutes: number;
  place: string;
  /** The fellow who has it, and who waits for it, each with what they bring. */
  booked?: [fellow: string, question: string];
  waits?: [fellow: string, question: string];
};

const withInes = { by: "ines", kind: "coach", minutes: 60, place: "Online" } as const;
const withRuth = {
  ...({ by: "ruth", kind: "coConsulting", minutes: 50 } as const),
  place: "Room 2, Lantern House",
};
const withGwilym = { ...withRuth, by: "gwilym", place: "Online" };

const stories: SlotStory[] = [
  {
    ...withInes,
    id: "ines-slot-1",
    ago: 4,
    at: "16:00",
    booked: ["mei", "What is mine to decide, and what do I only take on?"],
  },
  {
    ...withInes,
    id: "ines-slot-2",
    ago: -6,
    at: "16:00",
    booked: ["daniel", "How do I tell my consultant that I will not be back before September?"],
  },
  { ...withInes, id: "ines-slot-3", ago: -6, at: "17:10" },
  { ...withInes, id: "ines-slot-4", ago: -20, at: "16:00" },
  {
    ...withRuth,
    id: "ruth-slot-1",
    ago: -7,
    at: "10:00",
    booked: ["priya", "My run chart shows nothing. Is it the change, or is it what I count?"],
    waits: ["tomasz", "Which of my eleven measures can I stop collecting?"],
  },
  { ...withRuth, id: "ruth-slot-2", ago: -7, at: "11:00" },
  { ...withRuth, id: "ruth-slot-3", ago: -21, at: "10:00" },
  { ...withRuth, id: "ruth-slot-4", ago: -21, at: "11:00" },
  { ...withGwilym, id: "gwilym-slot-1", ago: -9, at: "13:00" },
  { ...withGwilym, id: "gwilym-slot-2", ago: -9, at: "14:00" },
];

const linkOf = (place: string) => (place === "Online" ? "https://meet.example.org/slots" : "");

/** Writes the slots that faculty and a coach give, some of them booked. */
export async function seedSlots(
  tx: Prisma.TransactionClient,
  year: Year,
  cohortId: string,
): Promise<void> {
  const given = year.at({ ago: 12 }, "09:20");
  await tx.slot.createMany({
    data: stories.map(({ id, by, kind, ago, at, minutes, place }) => {
      const startsAt = year.workday(year.at({ ago }, at));
      return {
        id,
        cohortId,
        personId: by,
        kind,
        place,
        link: linkOf(place),
        startsAt,
        endsAt: new Date(startsAt.getTime() + minutes * 60_000),
        mode: place === "Online" ? ("video" as const) : ("inPerson" as const),
        createdAt: given,
        updatedAt: given,
      };
    }),
  });
  const booked = year.at({ ago: 8 }, "20:15");
  await tx.slotBooking.createMany({
    data: stories.flatMap(({ id, booked: by }) =>
      by
        ? [
            {
              id: `${id}-booking`,
              slotId: id,
              liveSlotId: id,
              fellowId: fellowId(by[0]),
              question: by[1],
              createdAt: booked,
              updatedAt: booked,
            },
          ]
        : [],
    ),
  });
  await tx.pair.createMany({
    data: stories.flatMap(({ by, kind, booked: who }) =>
      who && kind === "coConsulting"
        ? [{ kind, fellowId: fellowId(who[0]), personId: by, startedAt: booked }]
        : [],
    ),
  });
  await tx.slotWait.createMany({
    data: stories.flatMap(({ id, waits }) =>
      waits
        ? [{ id: `${id}-wait`, slotId: id, fellowId: fellowId(waits[0]), question: waits[1] }]
        : [],
    ),
  });
}
