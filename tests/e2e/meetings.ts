import { type Page, expect } from "@playwright/test";
import ICAL from "ical.js";
import { openMail } from "./outbox.ts";

/** The day so many days from now, as a date field takes it: "2027-01-06". */
export const inDays = (days: number) =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** The meetings of a calendar as a calendar program reads them. */
export function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const meetings = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      starts: event.startDate.toString(),
      ends: event.endDate.toString(),
      place: event.location,
      status: component.getFirstPropertyValue("status"),
    };
  });
  return { method: calendar.getFirstPropertyValue("method"), meetings };
}

/** The calendar part of the newest message to that person with that subject. */
export async function invitationTo(page: Page, to: string, subject: RegExp) {
  await openMail(page, to, subject);
  await page.getByText("The calendar invitation").click();
  const { method, meetings } = readCalendar(
    (await page.locator("pre", { hasText: "BEGIN:VCALENDAR" }).textContent()) ?? "",
  );
  return { method, ...meetings[0] };
}

/** Sends the form of a meeting, and confirms what else its people have then, which depends on the day on which the tests run. */
export async function sendMeeting(
  page: Page,
  button: "Schedule and invite" | "Save and tell everybody",
) {
  const form = new URL(page.url()).pathname;
  await page.getByRole("button", { name: button }).click();
  const confirm = page.getByRole("checkbox", { name: /all the same$/ });
  const done = page.getByRole("status").filter({ hasText: /^(Scheduled|Saved)\./ });
  await expect(confirm.or(done)).toBeVisible();
  if (new URL(page.url()).pathname !== form) return;
  await confirm.check();
  await page.getByRole("button", { name: button }).click();
  await expect(done).toBeVisible();
}
