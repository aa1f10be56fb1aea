import { DateTime } from "luxon";
import type { Prisma } from "../../../app/generated/prisma/client.ts";
import { prisma } from "../../../app/server/database/client.server.ts";

export const cohortId = "twelfth-cohort";
const zone = "Europe/London";

/** So many hours from now. */
export const inHours = (hours: number, now = new Date()) =>
  new Date(now.getTime() + hours * 3_600_000);

/** A day that is so many days ahead, as a form takes it. */
export const dayAhead = (days: number) =>
  DateTime.now().setZone(zone).plus({ days }).toFormat("yyyy-MM-dd");

/** Adds a slot of an hour. @param startsAt when it begins: in four days, if left out */
export async function addSlot(
  id: string,
  {
    startsAt = inHours(96),
    ...changes
  }: Partial<Prisma.SlotUncheckedCreateInput> & { startsAt?: Date } = {},
) {
  const data = {
    id,
    cohortId,
    personId: "gwilym",
    kind: "coConsulting" as const,
    mode: "video" as const,
    place: "Online",
    link: "https://meet.example.org/one-of-these",
    startsAt,
    endsAt: new Date(startsAt.getTime() + 3_600_000),
  };
  return prisma.slot.create({ data: { ...data, ...changes } });
}

/** Empties what is about slots, and the outbox. */
export async function clearSlots() {
  await prisma.slot.deleteMany();
  await prisma.message.deleteMany();
}

/** The slots' emails to somebody, the oldest first. */
export const mailsTo = (personId: string) =>
  prisma.message.findMany({
    where: { personId, template: { startsWith: "slot-" } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });

/** As if the emails had gone out. */
export const sendAll = () => prisma.message.updateMany({ data: { state: "sent", attempts: 1 } });

/** Who has a slot now, by the id of the person. */
export async function holderOf(slotId: string): Promise<string | null> {
  const booking = await prisma.slotBooking.findUnique({
    where: { liveSlotId: slotId },
    include: { fellow: true },
  });
  return booking?.fellow.personId ?? null;
}
