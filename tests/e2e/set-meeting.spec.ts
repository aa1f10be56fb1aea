import { expect, look, test } from "./fixtures.ts";
import { inDays, invitationTo, readCalendar, sendMeeting } from "./meetings.ts";

const members = ["Amara", "Daniel", "Priya", "Tomasz", "Leila", "Grace"];
const expected = [...members, "Ruth"];

test("faculty schedules a meeting, moves it and cancels it within a minute, and nobody is told more than there is to know", async ({
  as,
  forgive,
}) => {
  forgive(/status of 422/);
  const gwilym = await as("gwilym");
  const amara = await as("amara");
  const outbox = await amara.context().newPage();
  const everybodyHas = async (subject: string) => {
    await outbox.goto("/outbox");
    for (const name of expected) {
      const mail = outbox.getByRole("listitem").filter({ hasText: `To ${name} ` });
      await expect(
        mail.filter({ hasText: subject }).filter({ hasText: "with a calendar invitation" }).first(),
        `${subject} to ${name}`,
      ).toBeVisible();
    }
  };

  await amara.goto("/account");
  await amara.getByRole("link", { name: "See your year in your own calendar" }).click();
  await amara.getByRole("button", { name: "Make an address" }).click();
  const address = await amara.getByRole("status").getByRole("code").textContent();
  await look(amara);
  const feed = async (uid: string | undefined) => {
    // As a calendar asks for it: without a cookie.
    const answer = await fetch(address ?? "");
    expect(answer.headers.get("content-type")).toContain("text/calendar");
    return readCalendar(await answer.text()).meetings.find((meeting) => meeting.uid === uid);
  };

  await gwilym.goto("/");
  await gwilym.getByRole("link", { name: "Sets", exact: true }).click();
  await gwilym.getByRole("link", { name: "Hawthorn" }).click();
  await gwilym.getByRole("link", { name: "Schedule a meeting" }).click();
  await gwilym.getByLabel("Date").fill(inDays(40));
  await gwilym.getByLabel("Starts").fill("14:00");
  await gwilym.getByLabel("Ends").fill("17:30");
  await gwilym.getByLabel("Place").fill("The library, Kestrel House");
  await look(gwilym);
  await sendMeeting(gwilym, "Schedule and invite");
  await expect(gwilym.getByText("The library, Kestrel House")).toBeVisible();
  await look(gwilym);
  const meeting = new URL(gwilym.url()).pathname;

  await everybodyHas("Set meeting: ");
  const invitation = await invitationTo(outbox, "Amara Okafor", /^Set meeting: /);
  expect(invitation).toMatchObject({
    method: "REQUEST",
    sequence: 0,
    starts: `${inDays(40)}T14:00:00`,
    ends: `${inDays(40)}T17:30:00`,
    place: "The library, Kestrel House",
  });
  const { uid } = invitation;
  expect(await feed(uid)).toMatchObject({ status: "CONFIRMED", starts: invitation.starts });

  await gwilym.getByRole("link", { name: "Move or change it" }).click();
  await expect(gwilym.getByLabel("Starts")).toHaveValue("14:00");
  await gwilym.getByLabel("Date").fill(inDays(41));
  await sendMeeting(gwilym, "Save and tell everybody");
  await expect(gwilym).toHaveURL(meeting);
  // Nobody has been told yet, so there is one invitation still, to the new time.
  await everybodyHas("Set meeting: ");
  const moved = await invitationTo(outbox, "Amara Okafor", /^Set meeting: /);
  const starts = `${inDays(41)}T14:00:00`;
  expect(moved).toMatchObject({ method: "REQUEST", uid, sequence: 1, starts });
  expect(await feed(uid)).toMatchObject({ sequence: 1, starts });

  await gwilym.getByRole("link", { name: "Cancel it" }).click();
  await gwilym.getByRole("button", { name: "Cancel the meeting" }).click();
  await expect(gwilym.getByRole("heading", { level: 1, name: "Hawthorn" })).toBeVisible();
  await outbox.goto("/outbox");
  const toAmara = outbox.getByRole("listitem").filter({ hasText: "To Amara " });
  await expect(toAmara.filter({ hasText: "with a calendar invitation" })).toHaveCount(0);
  expect(await feed(uid)).toMatchObject({ sequence: 2, status: "CANCELLED" });
  await gwilym.goto(meeting);
  await expect(gwilym.getByText("Cancelled", { exact: true })).toBeVisible();

  await amara.reload();
  await amara.getByRole("button", { name: "End my address, and make no new one" }).click();
  await expect(amara.getByRole("button", { name: "Make an address" })).toBeVisible();
  expect((await fetch(address ?? "")).status).toBe(404);
});
