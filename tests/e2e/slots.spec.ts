import type { Page } from "@playwright/test";
import { expect, glance, look, phone, test } from "./fixtures.ts";
import { inDays, invitationTo } from "./meetings.ts";

const slots = "/cohorts/twelfth-cohort/slots";

/** Gives slots at a time of a day at which the sample has none. */
async function give(page: Page, day: number, starts: string, often: Record<string, string> = {}) {
  await page.goto(`${slots}/new`);
  await page.getByLabel("First day").fill(inDays(day));
  await page.getByLabel("The first starts").fill(starts);
  for (const [label, value] of Object.entries(often)) {
    const control = page.getByLabel(label);
    if (label === "How often") await control.selectOption(value);
    else await control.fill(value);
  }
  await page.getByLabel("Place").fill("Room 9, Lantern House");
  await page.getByRole("button", { name: "Show the slots" }).click();
  const dates = page.getByRole("group", { name: "The slots" }).getByRole("checkbox");
  await expect(dates.first()).toBeVisible();
  // On a holiday one is left out, unless it is ticked.
  for (const date of await dates.all()) await date.check();
  return dates;
}

const inRoomNine = (page: Page) =>
  page.getByRole("listitem").filter({ hasText: "Room 9, Lantern House" });

test("faculty give a series; a fellow books on a phone, another waits, and has it when the first cancels", async ({
  as,
  visitor,
  forgive,
}) => {
  forgive(/status of 4(04|09|22)/);
  const gwilym = await as("gwilym");
  await gwilym.goto("/cohorts/twelfth-cohort");
  await gwilym.getByRole("link", { name: "Coaching and co-consulting slots" }).click();
  await look(gwilym);
  await gwilym.getByRole("link", { name: "Give slots" }).click();
  await look(gwilym);
  const dates = await give(gwilym, 33, "16:00", {
    "How many one after the other": "2",
    "How often": "2",
    "Until (no slot after this day)": inDays(48),
  });
  await expect(dates).toHaveCount(4);
  await look(gwilym);
  await gwilym.getByRole("button", { name: "Give these" }).click();
  await expect(gwilym.getByText("4 slots are there to be booked.")).toBeVisible();
  await look(gwilym);

  const amara = await as("amara", phone);
  await amara.goto(slots);
  await look(amara);
  await inRoomNine(amara).first().getByRole("link").click();
  await amara.getByRole("link", { name: "Book it" }).click();
  await look(amara);
  const ben = await as("ben", phone);
  await ben.goto(amara.url());
  await ben.getByLabel("The question I bring").fill("Who has to be in the room?");

  await amara.getByRole("button", { name: "Book it" }).click();
  await expect(amara.getByText("Write the question that you bring").first()).toBeVisible();
  await amara.getByLabel("The question I bring").fill("Whose problem is this?");
  await amara.getByRole("button", { name: "Book it" }).click();
  await expect(amara.getByText("Whose problem is this?")).toBeVisible();
  await look(amara);

  // He had the page open when she booked.
  await ben.getByRole("button", { name: "Book it" }).click();
  await expect(ben.getByText("Somebody else has just taken this slot").first()).toBeVisible();
  await expect(ben.getByLabel("The question I bring")).toHaveValue("Who has to be in the room?");
  await look(ben);
  await ben.getByRole("button", { name: "Wait for it" }).click();
  await expect(ben.getByText("You are on the waiting list")).toBeVisible();
  await expect(ben.getByText("Whose problem")).toHaveCount(0);
  await look(ben);

  const path = new URL(amara.url()).pathname;
  await gwilym.goto(path);
  await expect(gwilym.getByText("Whose problem is this?")).toBeVisible();
  await expect(gwilym.getByText("One more waits for it.")).toBeVisible();
  await look(gwilym);
  const ruth = await as("ruth");
  await ruth.goto(path);
  await expect(ruth.getByText("It is taken.")).toBeVisible();
  await expect(ruth.getByText("Whose problem")).toHaveCount(0);
  await look(ruth);

  await amara.goto("/");
  await amara
    .getByRole("listitem")
    .filter({ hasText: "Co-consulting with Gwilym" })
    .getByRole("link")
    .click();
  await amara.getByRole("link", { name: "Cancel the booking" }).click();
  await look(amara);
  await amara.getByRole("button", { name: "Cancel the booking" }).click();
  await expect(amara.getByText(/^Cancelled\. Your question is kept/)).toBeVisible();

  await ben.goto(path);
  await expect(ben.getByRole("heading", { name: "The question you bring" })).toBeVisible();
  const outbox = await visitor();
  const invited = await invitationTo(outbox, "Ben Cartwright", /^A booked slot: /);
  expect(invited).toMatchObject({ method: "REQUEST", sequence: 0, place: "Room 9, Lantern House" });

  await ben.getByRole("link", { name: "Move to another slot" }).click();
  await look(ben);
  await ben.getByRole("radio").last().check();
  await ben.getByRole("button", { name: "Move to it" }).click();
  await expect(ben.getByText("Who has to be in the room?")).toBeVisible();

  await gwilym.goto(new URL(ben.url()).pathname);
  await gwilym.getByRole("link", { name: "Withdraw it" }).click();
  await look(gwilym);
  await gwilym.getByRole("button", { name: "Withdraw the slot" }).click();
  await expect(gwilym.getByText("Withdrawn.")).toBeVisible();
  await ben.reload();
  await expect(ben.getByText("Gwilym Rees cannot be there after all")).toBeVisible();
  await look(ben);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("slots are given, booked, waited for and handed on", async ({ as, forgive }) => {
    forgive(/status of 4(04|09|22)/);
    const ruth = await as("ruth");
    await give(ruth, 36, "08:00");
    await glance(ruth);
    await ruth.getByRole("button", { name: "Give these" }).click();
    await expect(ruth.getByText("1 slot is there to be booked.")).toBeVisible();
    const [dominic, ben] = [await as("dominic", phone), await as("ben", phone)];
    await dominic.goto(slots);
    const given = dominic
      .getByRole("listitem")
      .filter({ hasText: "Room 9" })
      .filter({ hasText: "Ruth" });
    await given.getByRole("link").click();
    await dominic.getByRole("link", { name: "Book it" }).click();
    await ben.goto(dominic.url());
    await dominic.getByLabel("The question I bring").fill("What am I not seeing?");
    await dominic.getByRole("button", { name: "Book it" }).click();
    await expect(dominic.getByText("What am I not seeing?")).toBeVisible();
    await glance(dominic);

    await ben.getByLabel("The question I bring").fill("How do I say no?");
    await ben.getByRole("button", { name: "Book it" }).click();
    await expect(ben.getByLabel("The question I bring")).toHaveValue("How do I say no?");
    await glance(ben);
    await ben.getByRole("button", { name: "Wait for it" }).click();
    await expect(ben.getByText("You are on the waiting list")).toBeVisible();

    await dominic.getByRole("link", { name: "Cancel the booking" }).click();
    await dominic.getByRole("button", { name: "Cancel the booking" }).click();
    await expect(dominic.getByText(/^Cancelled\. Your question is kept/)).toBeVisible();
    await ben.reload();
    await expect(ben.getByText("How do I say no?")).toBeVisible();
    await expect(ben.getByRole("heading", { name: "The question you bring" })).toBeVisible();
  });
});
