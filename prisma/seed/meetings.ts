import type { Prisma } from "../../app/generated/prisma/client.ts";
import { type SetStory, setMonths } from "./sets.ts";
import type { Year } from "./year.ts";

/**
 * The meetings of a set's whole year, with ids such as "hawthorn-7" for that of the seventh month.
 * What has not been held by now is still to come.
 */
export const meetingRows = (set: SetStory, year: Year): Prisma.SetMeetingCreateManyInput[] =>
  setMonths.map((month) => {
    const { nth, weekday, time, minutes } = set.meets;
    const moved = set.moved?.includes(month) ?? false;
    const cancelled = set.cancelled?.includes(month) ?? false;
    const planned = year.weekday(month, nth, weekday, time);
    const startsAt = moved ? year.weekday(month, nth + 1, weekday, time) : planned;
    const calledOff = cancelled ? year.at({ ago: 8 }, "11:20") : null;
    const movedOn = month > 5 ? year.at({ ago: 6 }, "09:40") : year.day(month - 1, 20);
    return {
      id: `${set.id}-${month}`,
      setId: set.id,
      calledById: set.facilitator,
      startsAt,
      endsAt: new Date(startsAt.getTime() + minutes * 60_000),
      place: set.place,
      link: set.link ?? "",
      accessNotes: set.accessNotes ?? "",
      sequence: moved || cancelled ? 1 : 0,
      createdAt: year.startsOn,
      updatedAt: calledOff ?? (moved ? movedOn : year.startsOn),
      cancelledAt: calledOff,
    };
  });
