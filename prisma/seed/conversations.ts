import type { AttendanceKind, Prisma } from "../../app/generated/prisma/client.ts";
import { fellowId } from "./progress.ts";
import { type SetStory, setMonths } from "./sets.ts";
import type { Year } from "./year.ts";

/** Who did not come to a meeting that was held, by set and month; everybody else came. */
const away: Record<string, Record<string, AttendanceKind>> = {
  "hawthorn-2": { leila: "apologies" },
  "hawthorn-4": { tomasz: "apologies" },
  "plane-3": { ben: "apologies", mei: "apologies" },
  "plane-4": { ben: "absent" },
  "plane-5": { ben: "absent", chloe: "apologies" },
  "rowan-1": { rohan: "apologies" },
  "rowan-4": { hannah: "absent" },
  "alder-3": { luca: "apologies" },
};

/** Who came to each meeting of a set that is over, as its facilitator noted. */
export const attendanceRows = (set: SetStory): Prisma.AttendanceCreateManyInput[] =>
  setMonths
    .filter((month) => month <= 5)
    .flatMap((month) =>
      set.members.map((personId) => {
        const meetingId = `${set.id}-${month}`;
        const kind = away[meetingId]?.[personId] ?? "came";
        return { meetingId, personId, kind, recordedById: set.facilitator };
      }),
    );

/** Two prompts: one that Ben has not opened yet, and one that Hannah has answered. */
export const promptRows = (year: Year): Prisma.ConversationPromptCreateManyInput[] => [
  {
    id: "ben-meetings",
    fellowId: fellowId("ben"),
    kind: "meetings",
    reason: "Not at the last two set meetings.",
    raisedAt: year.at({ ago: 2 }),
  },
  {
    id: "hannah-update",
    fellowId: fellowId("hannah"),
    kind: "update",
    reason: "No monthly update for the last two months.",
    raisedAt: year.at({ ago: 9 }),
    seenAt: year.at({ ago: 8 }),
    answer:
      "My ward has lost two people to illness, and I have been covering. Back to it next week.",
    answeredAt: year.at({ ago: 8, at: "20:10" }),
  },
];
