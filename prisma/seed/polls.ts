import type { PollChoice, Prisma } from "../../app/generated/prisma/client.ts";
import type { Year } from "./year.ts";

const minutes = 210;
const times = [
  { id: "rowan-poll-1", nth: 1, weekday: 3, time: "13:30" },
  { id: "rowan-poll-2", nth: 2, weekday: 2, time: "09:30" },
  { id: "rowan-poll-3", nth: 2, weekday: 4, time: "13:30" },
];
/** What those who have answered said of each time in turn. */
const answers: Record<string, PollChoice[]> = {
  hyejin: ["yes", "yes", "no"],
  sunita: ["yes", "ifNeedBe", "yes"],
  oliver: ["no", "yes", "yes"],
  adaeze: ["ifNeedBe", "yes", "no"],
};

/** Rowan looks for a time in place of the meeting that was called off; half of it has answered. */
export const pollRow = (year: Year): Prisma.MeetingPollCreateInput => ({
  id: "rowan-poll",
  set: { connect: { id: "rowan" } },
  madeBy: { connect: { id: "hyejin" } },
  place: "By video",
  link: "https://meet.example.org/rowan-set",
  createdAt: year.at({ ago: 2 }, "16:05"),
  times: {
    create: times.map(({ id, nth, weekday, time }, at) => {
      const startsAt = year.weekday(8, nth, weekday, time);
      return {
        id,
        startsAt,
        endsAt: new Date(startsAt.getTime() + minutes * 60_000),
        answers: {
          create: Object.entries(answers).map(([personId, choices]) => ({
            personId,
            choice: choices[at] ?? "no",
            answeredAt: year.at({ ago: 1 }, "08:40"),
          })),
        },
      };
    }),
  },
});
