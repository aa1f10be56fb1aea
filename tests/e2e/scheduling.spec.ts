import { expect, look, phone, test } from "./fixtures.ts";
import { inDays, invitationTo, sendMeeting } from "./meetings.ts";
import { openMail, pressInMail } from "./outbox.ts";

test("a set is asked when it can meet, answers from the email, and gets a series; one is moved, one is cancelled", async ({
  as,
  visitor,
  forgive,
}) => {
  forgive(/status of 422/);
  const gwilym = await as("gwilym");
  await gwilym.goto("/sets/rowan");
  await gwilym.getByRole("link", { name: "when can the set meet?" }).click();
  await expect(gwilym.getByText("Not yet: Ewan MacLeod")).toBeVisible();
  await look(gwilym);
  await gwilym.getByRole("button", { name: "Remind them" }).click();
  await expect(gwilym.getByText("are reminded by email")).toBeVisible();

  // On a phone, from the email, without signing in: open it, and one more press.
  const ewan = await visitor(phone);
  await openMail(ewan, "Ewan MacLeod", "Still to answer: when can your set meet?");
  await pressInMail(ewan, "Say which times suit me");
  await expect(ewan.getByRole("heading", { name: "When can you meet, Ewan?" })).toBeVisible();
  await look(ewan);
  await ewan.getByRole("button", { name: "I can come to all 3" }).click();
  await expect(ewan.getByText("Your answer is noted")).toBeVisible();
  await ewan.getByRole("radio", { name: "No" }).nth(2).check();
  await ewan.getByRole("button", { name: "Change my answer" }).click();
  await expect(ewan.getByText("Your answer is noted")).toBeVisible();

  await gwilym.reload();
  await expect(gwilym.getByText("5 of 7 have answered")).toBeVisible();
  const best = gwilym.getByRole("main").getByRole("listitem").first();
  await expect(best).toContainText("4 can come");
  await best.getByRole("link", { name: /^Choose this time/ }).click();
  await look(gwilym);
  await gwilym.getByRole("link", { name: "Begin a series with it" }).click();
  await gwilym.getByLabel("Weeks between two meetings").selectOption("5");
  await gwilym.getByRole("button", { name: "Show the dates" }).click();
  const dates = gwilym.getByRole("group", { name: "The dates" }).getByRole("checkbox");
  await expect(dates.nth(1)).toBeVisible();
  await look(gwilym);
  for (const date of (await dates.all()).slice(2)) await date.uncheck();
  await gwilym.getByRole("button", { name: "Schedule these and invite" }).click();
  await expect(gwilym.getByText("2 meetings are scheduled")).toBeVisible();
  await expect(gwilym.getByRole("link", { name: "when can the set meet?" })).toHaveCount(0);

  // Meetings of which everybody was told long since.
  const outbox = await visitor();
  await gwilym.goto("/meetings/rowan-9/move");
  await gwilym.getByLabel("Date").fill(inDays(75));
  await sendMeeting(gwilym, "Save and tell everybody");
  const moved = await invitationTo(outbox, "Ewan MacLeod", /^Set meeting moved: /);
  expect(moved).toMatchObject({ method: "REQUEST", sequence: 1, uid: "rowan-9@headroom" });
  await gwilym.goto("/meetings/rowan-10/cancellation");
  await gwilym.getByRole("button", { name: "Cancel the meeting" }).click();
  await expect(gwilym.getByRole("heading", { level: 1, name: "Rowan" })).toBeVisible();
  const off = await invitationTo(outbox, "Ewan MacLeod", /^Set meeting cancelled: /);
  expect(off).toMatchObject({ method: "CANCEL", sequence: 1, status: "CANCELLED" });
});

test("somebody stands in for a meeting, a member sends apologies, and the cohort’s sets are seen at a glance", async ({
  as,
}) => {
  const gwilym = await as("gwilym");
  await gwilym.goto("/meetings/alder-9");
  await gwilym.getByRole("link", { name: "Change who facilitates" }).click();
  await look(gwilym);
  await gwilym.getByRole("radio", { name: "Gwilym Rees" }).check();
  await gwilym.getByRole("button", { name: "Save and tell who it concerns" }).click();
  await expect(gwilym.getByRole("definition").filter({ hasText: "Gwilym Rees" })).toBeVisible();

  const dominic = await as("dominic", phone);
  await dominic.goto("/meetings/alder-9");
  await dominic.getByRole("button", { name: "I cannot come" }).click();
  await expect(dominic.getByRole("button", { name: "I can come after all" })).toBeVisible();
  await gwilym.reload();
  await expect(gwilym.getByRole("definition").filter({ hasText: "Dominic" })).toBeVisible();

  await gwilym.goto("/");
  await gwilym.getByRole("link", { name: "Cohort", exact: true }).click();
  await gwilym.getByRole("link", { name: "How the sets are getting on" }).click();
  await expect(gwilym.getByText("Gwilym Rees stands in")).toBeVisible();
  await look(gwilym);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a poll is made", async ({ as }) => {
    const gwilym = await as("gwilym");
    await gwilym.goto("/sets/alder/polls/new");
    await gwilym.getByRole("button", { name: "Ask everybody" }).click();
    await expect(gwilym.getByText("0 of 7 have answered")).toBeVisible();
    await gwilym.getByRole("button", { name: "Close it without a time" }).click();
    await expect(gwilym.getByText("The poll is closed, without a time")).toBeVisible();
  });
});

test("a set is opened for serious harm by two people, and the set is told", async ({ as }) => {
  const bernadette = await as("bernadette");
  await bernadette.goto("/sets/alder");
  await bernadette.getByRole("link", { name: "if somebody may come to serious harm" }).click();
  await look(bernadette);
  await bernadette.getByRole("link", { name: "Ask to open this set" }).click();
  await bernadette
    .getByLabel("What harm do you fear, and for whom?")
    .fill("Somebody of the set is said to have threatened to harm themselves this week.");
  await bernadette.getByLabel("Who asks with you").selectOption("Gwilym Rees");
  await look(bernadette);
  await bernadette.getByRole("button", { name: "Ask them" }).click();
  await expect(bernadette.getByText("has not asked too")).toBeVisible();

  const gwilym = await as("gwilym");
  await openMail(gwilym, "Gwilym Rees", "Somebody asks for your judgement in Headroom");
  await pressInMail(gwilym, "Sign in and read why");
  await gwilym.getByRole("button", { name: "I ask too: open the set" }).click();
  await expect(gwilym.getByRole("heading", { name: "Ground rules" })).toBeVisible();
  await look(gwilym);

  const dominic = await as("dominic");
  await openMail(dominic, "Dominic Achebe", "Your set has been opened");
  await pressInMail(dominic, "Sign in and see");
  await expect(dominic.getByText(/Bernadette Osei and Gwilym Rees/).first()).toBeVisible();
  await expect(dominic.getByText(/^Gwilym Rees, /)).toBeVisible();
  await look(dominic);
});
