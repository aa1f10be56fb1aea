import type { Prisma } from "../../app/generated/prisma/client.ts";
import { challengeId } from "./progress.ts";
import type { Year } from "./year.ts";

/** What Amara says came of the challenge so far. */
export async function seedImpact(tx: Prisma.TransactionClient, year: Year): Promise<void> {
  const by = { challengeId: challengeId("amara"), byId: "amara" };
  const dates = (day: number) => {
    return { createdAt: year.at([5, day], "16:10"), updatedAt: year.at([5, day], "16:10") };
  };
  await tx.impactClaim.create({
    data: {
      ...by,
      ...dates(20),
      id: "amara-claim-returns",
      side: "experience",
      claim:
        "Fewer people come back breathless within 30 days since both teams visit them together. It has improved from about forty a week to fewer than thirty-five.",
      evidence:
        "The weekly count of both sites, and eleven conversations at home: people say that they know whom to ring. Two said that they had simply given up ringing.",
      links: [{ url: "https://example.org/breathing-room", text: "What the session heard" }],
      confidence: "some",
      why: "The count has stayed below its mean since the visits began, over one winter only. The conversations are few.",
      attribution:
        "The winter was mild, and one practice took on a second nurse in the same month.",
      measures: { create: { measureId: "amara-returns" } },
    },
  });
  await tx.impactClaim.create({
    data: {
      ...by,
      ...dates(24),
      id: "amara-claim-reach",
      side: "population",
      claim:
        "We do not reach people without a fixed address: none of the thirty-one who have the number is among them.",
      evidence: "The list of those who have the number, read with the outreach nurse.",
      links: [],
      confidence: "high",
      why: "We looked at every name. It is a gap that we can see, so we can work on it.",
      attribution: "The number is handed over at home visits, which need a home.",
    },
  });
}
