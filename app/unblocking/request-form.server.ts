import { z } from "zod";
import { daysAfter, endOfDay, typedDay } from "../cohorts/days.server.ts";
import { day } from "../placements/day-field.server.ts";
import { required } from "../ui/field-rules.ts";

/** How many days an answer is hoped for in, unless the fellow says another day; and how far ahead that may be. */
const usualDays = 10;
const mostDays = 120;

/** The day that the form proposes. */
export const proposedDay = (zone: string, now = new Date()) =>
  typedDay(daysAfter(now, usualDays, zone), zone);

/** What a fellow asks of their sponsors, and by when they hope for an answer: to the end of that day. */
export const requestForm = (zone: string, now = new Date()) =>
  z.object({
    ask: required(
      "Say what you would like moved",
      2000,
      "Shorten what you ask to 2,000 characters or fewer",
    ),
    replyBy: day(zone, "Enter the day by which you hope for an answer")
      .refine((on) => on >= daysAfter(now, 0, zone) && on <= daysAfter(now, mostDays, zone), {
        error: "Enter a day from today on, within the next four months",
      })
      .transform((on) => endOfDay(on, zone)),
  });

/** A reply in the thread of a request. */
export const replyForm = z.object({
  text: required("Write your reply", 2000, "Shorten the reply to 2,000 characters or fewer"),
});

/** How it went, when a request is closed. */
export const closingForm = z.object({
  outcome: required(
    "Say in a line how it went",
    1000,
    "Shorten how it went to 1,000 characters or fewer",
  ),
});
