import { DateTime } from "luxon";
import type { Prisma } from "../../app/generated/prisma/client.ts";
import type { Year } from "./year.ts";

const programmeId = "headroom-fellowship";

type OfferStory = {
  id: string;
  does: "mentors" | "coaches";
  capacity: number;
  place?: string;
  availability?: string;
  languages?: string;
  interests?: string;
  offers?: string;
  /** Both in days before now. */
  paused?: number;
  supervised?: number;
};

/** Joyce and Zainab are full, Patrick is paused, and Eleni stayed as an alum. */
const offers: OfferStory[] = [
  {
    id: "joyce",
    does: "mentors",
    capacity: 2,
    place: "Barnet",
    languages: "English",
    offers: "How a large hospital decides, and whom to ask before it does",
  },
  {
    id: "eleni",
    does: "mentors",
    capacity: 2,
    place: "Haringey",
    languages: "English, Greek",
    availability: "Thursdays after four, by video",
    interests: "People who cannot leave their homes, and community nursing",
    offers: "A year of this behind me, and the mistakes I would make again",
  },
  {
    id: "ines",
    does: "coaches",
    capacity: 8,
    place: "Camden",
    supervised: 24,
    languages: "English, Portuguese",
    availability: "Mornings, by video or on a walk",
    interests: "Running, and how people talk themselves out of things",
    offers: "Questions, mostly, and time to hear yourself think",
  },
  {
    id: "wen",
    does: "coaches",
    capacity: 7,
    place: "Southwark",
    supervised: 110,
    languages: "English, Mandarin",
    availability: "Mondays and Fridays",
    interests: "Leading without authority",
  },
  {
    id: "zainab",
    does: "coaches",
    capacity: 6,
    place: "Hackney",
    supervised: 40,
    languages: "English, Hausa",
  },
  {
    id: "patrick",
    does: "coaches",
    capacity: 6,
    paused: 12,
    supervised: 60,
    availability: "Back after the spring",
  },
];

/** Who has no coach any more, though they had one: it ended without fault. */
const withoutCoach = ["ben", "oliver", "luca"];
const endedDaysAgo = 6;

/** Writes who offers to mentor or coach, whose coaching has ended, and that one of those asks for another coach. */
export async function seedMentors(
  tx: Prisma.TransactionClient,
  year: Year,
  now: Date,
): Promise<void> {
  const ago = (days: number) => DateTime.fromJSDate(now).minus({ days }).toJSDate();
  await tx.mentorOffer.createMany({
    data: offers.map(({ id, does, paused, supervised, ...words }) => ({
      id: `${id}-offer`,
      programmeId,
      personId: id,
      ...words,
      [does]: true,
      createdAt: year.startsOn,
      updatedAt: year.startsOn,
      pausedAt: paused === undefined ? null : ago(paused),
      supervisedOn: supervised === undefined ? null : ago(supervised),
    })),
  });
  await tx.pair.updateMany({
    where: { id: { in: withoutCoach.map((id) => `${id}-coach`) } },
    data: { endedAt: ago(endedDaysAgo) },
  });
  await tx.mentorRequest.create({
    data: {
      id: "luca-asks-wen",
      offerId: "wen-offer",
      fellowId: "luca-year",
      kind: "coach",
      words:
        "I lead people who are not mine to lead, and I think you know how that goes. Mondays would suit me.",
      createdAt: ago(2),
    },
  });
}
