import { DateTime } from "luxon";

/** For how long after its end a meeting may still begin in the room, in hours: it may have been moved by word of mouth. */
const graceHours = 12;

/** Whether a meeting that ended then is over for good. */
export const isLongOver = (endsAt: Date) =>
  DateTime.fromJSDate(endsAt).plus({ hours: graceHours }).toMillis() < Date.now();
