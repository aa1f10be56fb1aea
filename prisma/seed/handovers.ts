import type { Prisma } from "../../app/generated/prisma/client.ts";
import { challengeId } from "./progress.ts";
import type { Year } from "./year.ts";

/** What of Amara's challenge goes on without her already. */
export async function seedHandovers(tx: Prisma.TransactionClient, year: Year): Promise<void> {
  await tx.handover.create({
    data: {
      id: "amara-handover-monday",
      challengeId: challengeId("amara"),
      byId: "amara",
      what: "The Monday half hour in which both teams look at who came back, and at what one of them could have done",
      ownerName: "Joan Whitfield",
      ownerEmail: "joan.whitfield@community.example.org",
      measureId: "amara-joint-visits",
      measureWords: "read out at the start",
      handedOverOn: year.at([5, 18], "00:00"),
      reviewOn: year.day(8, 12, "00:00"),
      createdAt: year.at([5, 18], "09:40"),
      updatedAt: year.at([5, 18], "09:40"),
    },
  });
}
