import { prisma } from "../../../app/server/database/client.server.ts";
import type { Browser } from "../../support/app.ts";

export const cohortId = "severn-second-cohort";
export const beginPath = `/cohorts/${cohortId}/set-plans/new`;

/** The form with which a plan of two sets begins, as its page offers it. */
export const beginForm = {
  smallest: "6",
  largest: "7",
  "sets[0].name": "Ash",
  "sets[0].facilitatorId": "gethin",
  "sets[1].name": "Elm",
  "sets[1].facilitatorId": "nerys",
  "place.professions": "1",
  "place.places": "2",
};

/** A plan as it is stored: its sets in order, each with its people. */
export const planOf = (id: string) =>
  prisma.setPlan.findUniqueOrThrow({
    where: { id },
    include: {
      sets: {
        orderBy: { position: "asc" },
        include: { members: { orderBy: { personId: "asc" } } },
      },
    },
  });

/** Begins a plan anew, whatever there was. @returns its path, and the plan */
export async function beginAnew(browser: Browser, more: Record<string, string> = {}) {
  await prisma.setPlan.deleteMany({ where: { cohortId } });
  const { location } = await browser.post(beginPath, { ...beginForm, ...more });
  const path = location ?? "";
  return { path, plan: await planOf(path.split("/")[2] ?? "") };
}
