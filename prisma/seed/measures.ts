import { DateTime } from "luxon";
import type { Prisma } from "../../app/generated/prisma/client.ts";
import { challengeId } from "./progress.ts";
import { type Year, zone } from "./year.ts";

/** What is counted a week, again and again, while nothing changes: first at one hospital, then at both. */
const atOneSite = [23, 19, 25, 21, 18, 24, 22, 20, 26, 19, 22];
const atBothSites = [44, 37, 42, 38, 45, 39, 41, 36, 43, 38, 42];
/** And since two teams visit people together. */
const sinceVisits = [36, 33, 37, 32, 35, 31, 34, 36, 33, 30, 35, 32, 34, 33];
const visitsKept = [40, 55, 45, 60, 50, 65, 55, 70, 60];

const weeks = 64;
const weeksAtOneSite = 22;
const again = (values: number[], at: number) => values[at % values.length] ?? 0;
const dayOf = (date: DateTime) => date.toFormat("yyyy-MM-dd");

/** Two measures of Amara's challenge: one that has changed, and one that is too new to tell. */
export async function seedMeasures(tx: Prisma.TransactionClient, year: Year, now: Date) {
  const by = { challengeId: challengeId("amara"), byId: "amara" };
  const lastMonday = DateTime.fromJSDate(now, { zone }).startOf("week");
  const monday = (ago: number) => lastMonday.minus({ weeks: ago });
  const visitsBegin = DateTime.fromJSDate(year.at([4, 6]), { zone });
  await tx.measure.create({
    data: {
      ...by,
      id: "amara-returns",
      createdAt: year.at([3, 4]),
      name: "People with breathlessness who come back within 30 days",
      definition:
        "Everybody who comes to the emergency department breathless, at either site, and had been there in the 30 days before. Counted once a week, whatever they are told in the end.",
      source: "Attendance lists of both sites, counted by hand every Monday",
      kind: "outcome",
      better: "down",
      frequency: "weekly",
      unit: "people",
      target: 30,
      points: {
        create: Array.from({ length: weeks }, (_week, at) => {
          const day = monday(weeks - 1 - at);
          const since = Math.floor(day.diff(visitsBegin, "weeks").weeks);
          return {
            day: dayOf(day),
            value:
              at < weeksAtOneSite
                ? again(atOneSite, at)
                : since < 0
                  ? again(atBothSites, at)
                  : again(sinceVisits, since),
          };
        }),
      },
      rebases: {
        create: {
          id: "amara-returns-both-sites",
          byId: "amara",
          createdAt: year.at([3, 4]),
          day: dayOf(monday(weeks - 1 - weeksAtOneSite)),
          reason: "Both sites are counted from here on; until then the second was missing",
        },
      },
      notes: {
        create: [
          {
            id: "amara-returns-visits",
            byId: "amara",
            createdAt: year.at([4, 8]),
            day: dayOf(visitsBegin),
            text: "Home visits with the community team begin",
          },
          {
            id: "amara-returns-session",
            byId: "amara",
            createdAt: year.at([5, 14]),
            day: dayOf(DateTime.fromJSDate(year.at([5, 12]), { zone })),
            text: "Breathing Room session: people choose the second test",
          },
        ],
      },
    },
  });
  await tx.measure.create({
    data: {
      ...by,
      id: "amara-joint-visits",
      createdAt: year.at([4, 8]),
      name: "Planned visits that both teams made together",
      definition: "Of the home visits planned for a week, those at which both teams were there.",
      source: "The shared diary of the two teams",
      kind: "process",
      better: "up",
      frequency: "weekly",
      unit: "%",
      target: 80,
      points: {
        create: visitsKept.map((value, at) => ({
          day: dayOf(monday(visitsKept.length - 1 - at)),
          value,
        })),
      },
    },
  });
}
