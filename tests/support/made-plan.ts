import { prisma } from "../../app/server/database/client.server.ts";

/** A plan of the twelfth cohort, and its one set. */
export const planId = "twelfth-plan";
export const plannedSetId = "planned-yew";

/** Adds what the sample cohort has none of: a plan of its sets, with two citizen partners in a new one. */
export async function addSetPlan(): Promise<void> {
  await prisma.setPlan.create({
    data: {
      id: planId,
      cohortId: "twelfth-cohort",
      madeById: "gwilym",
      aims: ["professions", "availability"],
      smallest: 4,
      largest: 8,
      mayBeAlone: true,
      sets: {
        create: {
          id: plannedSetId,
          position: 0,
          name: "Yew",
          facilitatorId: "gwilym",
          meets: ["captions"],
          members: { create: [{ personId: "maureen" }, { personId: "tunde" }] },
        },
      },
    },
  });
}
