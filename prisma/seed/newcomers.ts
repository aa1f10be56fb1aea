import { createHash } from "node:crypto";
import { DateTime } from "luxon";
import type { Prisma } from "../../app/generated/prisma/client.ts";
import { type PersonStory, emailOf, programmeLead } from "./people.ts";

const programmeId = "headroom-fellowship";

/** When each was invited, in days before now: Eilidh not yet, Obinna three weeks ago, so that his link has run out. */
const newcomers: (PersonStory & { invited?: number })[] = [
  { id: "eilidh", name: "Eilidh Morrison", profession: "Consultant geriatrician" },
  { id: "harriet", name: "Harriet Bloom", profession: "Citizen partner, expert by experience" },
  { id: "tariq", name: "Tariq Aziz", profession: "Coach", invited: 4 },
  { id: "obinna", name: "Obinna Nwosu", profession: "Assessor, university", invited: 21 },
];

const daysToAnswer = 14;

/** Writes those who have been added to the programme but have not come in, and who manages whom. */
export async function seedNewcomers(tx: Prisma.TransactionClient, now: Date): Promise<void> {
  const ago = (days: number) => DateTime.fromJSDate(now).minus({ days }).toJSDate();
  await tx.person.createMany({
    data: newcomers.map(({ id, name, profession }) => {
      return { id, name, profession, email: emailOf(name), createdAt: ago(28), updatedAt: ago(28) };
    }),
  });
  await tx.programmePerson.createMany({
    data: newcomers.map(({ id }) => ({ programmeId, personId: id, addedAt: ago(28) })),
  });
  await tx.invitation.createMany({
    data: newcomers.flatMap(({ id, invited }) => {
      if (invited === undefined) return [];
      // Nobody holds the link that this is the hash of.
      const tokenHash = createHash("sha256").update(`no link of ${id}`).digest("hex");
      const dates = { createdAt: ago(invited), expiresAt: ago(invited - daysToAnswer) };
      return {
        id: `${id}-invited`,
        programmeId,
        personId: id,
        sentById: programmeLead.id,
        tokenHash,
        ...dates,
      };
    }),
  });
  await tx.lineManagement.create({ data: { managerId: "siobhan", reportId: "jasmine" } });
}
