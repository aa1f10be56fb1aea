import type { Page } from "@playwright/test";
import { emailOf } from "../../prisma/seed/people.ts";
import { expect, glance, look, phone, test } from "./fixtures.ts";
import { askForLink } from "./outbox.ts";

const path = "/meetings/plane-7/room";
const others = ["Yusuf", "Chloé", "Kwame", "Mei", "Fiona"];

const stage = (page: Page, name: string) =>
  expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first().click();
const goOn = (page: Page, to: string) => press(page, `Go on to: ${to}`);

test("six fellows and their facilitator meet in the room, and see one another’s changes", async ({
  as,
  visitor,
  forgive,
}) => {
  test.slow();
  const marcus = await as("marcus");
  const ben = await as("ben", phone);
  const fellows = [ben];
  for (const name of others) {
    const page = await visitor();
    await page.goto("/sign-in");
    await askForLink(page, emailOf(fullName(name)));
    await press(page, "Sign in");
    await expect(page.getByRole("heading", { name: `Hello ${name}` })).toBeVisible();
    fellows.push(page);
  }
  const [, yusuf, chloe, kwame, mei, fiona] = fellows as [Page, Page, Page, Page, Page, Page];
  const everybody = [marcus, ...fellows];
  for (const page of everybody) await page.goto(path);

  // Before it opens: a bid, in view of the others at once.
  await chloe.getByRole("link", { name: "Put in a bid" }).click();
  await chloe.getByLabel("Title").fill("When I chase, they hide");
  await look(chloe);
  await press(chloe, "Put in the bid");
  for (const page of everybody)
    await expect(page.getByText("When I chase, they hide").first()).toBeVisible();

  await press(marcus, "Open the room with the check-in");
  for (const page of everybody) await stage(page, "Check-in");
  await press(ben, /Mark as checked in/);
  await expect(marcus.getByText("Ben Cartwright has checked in")).toBeVisible();
  await press(marcus, /Mark as checked in.*Chloé/);
  await expect(chloe.getByText("2 of 7 so far.")).toBeVisible();
  await look(ben);

  await goOn(marcus, "Actions since last time");
  for (const page of everybody) await stage(page, "Actions since last time");
  await expect(yusuf.getByText("Tell him before the board does.").first()).toBeVisible();
  await expect(marcus.getByText("Send no reminder for a month, and see.")).toBeVisible();
  await expect(marcus.getByText("Tell him before the board does.")).toHaveCount(0);
  await look(yusuf);

  await goOn(marcus, "Bids for airtime");
  for (const page of everybody) await stage(page, "Bids for airtime");
  await press(marcus, /Choose to present.*Ben/);
  await expect(ben.getByText("Ben Cartwright · chosen to present")).toBeVisible();
  await look(marcus);

  await goOn(marcus, "Presenting");
  for (const page of everybody) {
    await expect(page.getByText("Ben Cartwright: Catching up without running")).toBeVisible();
    await expect(page.getByRole("timer")).toHaveText(/^[45]:\d\d$/);
  }
  await look(mei);
  await press(marcus, "Give this part 5 more minutes");
  await expect(mei.getByRole("timer")).toHaveText(/^[89]:\d\d$/);

  // One loses the network, types on, and comes back to where the others are.
  forgive(/ERR_INTERNET_DISCONNECTED/);
  await fiona.getByRole("link", { name: "Give your bid another title" }).click();
  await fiona.getByLabel("Title").fill("Who looks after the group");
  await fiona.context().setOffline(true);
  await expect(fiona.getByText("Not connected. What you typed is kept here")).toBeVisible();
  await press(fiona, "Put in the bid");
  await expect(fiona.getByText("nothing was sent").first()).toBeVisible();
  await expect(fiona.getByLabel("Title")).toHaveValue("Who looks after the group");
  await kwame.context().setOffline(true);
  await expect(kwame.getByText("Not connected.")).toBeVisible();
  await goOn(marcus, "Clarifying questions");
  await stage(ben, "Clarifying questions");
  await goOn(marcus, "Open questions");
  await expect(yusuf.getByText("What are you taking for granted?")).toBeVisible();
  await look(yusuf);
  await stage(kwame, "Presenting");
  await kwame.context().setOffline(false);
  await stage(kwame, "Open questions");
  await expect(kwame.getByText("Not connected.")).toHaveCount(0);
  await fiona.context().setOffline(false);
  await expect(fiona.getByText("Not connected.")).toHaveCount(0);
  await press(fiona, "Put in the bid");
  await expect(marcus.getByText("Who looks after the group").first()).toBeVisible();

  await goOn(marcus, "The presenter reflects");
  await goOn(marcus, "Actions");
  await stage(ben, "Actions");
  await ben.getByRole("link", { name: "Write down an action of yours" }).click();
  await ben.getByLabel("What you will do").fill("Say at handover that I am behind.");
  await ben.getByLabel("The set and its facilitator").check();
  await look(ben);
  await press(ben, "Write it down");
  await expect(marcus.getByText("Say at handover that I am behind.")).toBeVisible();

  await goOn(marcus, "Process review");
  const scored = [ben, yusuf, chloe];
  for (const [at, page] of scored.entries()) {
    await page.getByRole("link", { name: "Give your scores" }).click();
    await stage(page, "How did you work together?");
    for (const question of await page.getByRole("group").all())
      await question.getByLabel("4", { exact: true }).check();
    if (at === 0) await look(page);
    await press(page, "Give these scores");
    await expect(page.getByText("You have given yours.")).toBeVisible();
  }
  await expect(marcus.getByText("3 people have given scores.")).toBeVisible();
  await expect(marcus.getByText("3 gave 4")).toHaveCount(0);
  await goOn(marcus, "Check-out");
  for (const page of everybody) await expect(page.getByText("3 gave 4").first()).toBeVisible();
  await press(marcus, "Close the meeting");
  for (const page of everybody) await stage(page, "Over");
  await look(marcus);

  await ben.goto("/sets/plane/actions");
  const own = ben.getByRole("listitem").filter({ hasText: "Say at handover that I am behind." });
  await own.getByRole("link", { name: "Change it" }).click();
  await look(ben);
  await ben.getByLabel("What you will do").fill("Say at handover where I am.");
  await press(ben, "Save");
  await expect(ben.getByText("Say at handover where I am.").first()).toBeVisible();
  await look(ben);

  // Somebody's sign-in ends: the room says so, and does not only say that it is not connected.
  forgive(/EventSource's response has a MIME type/);
  await mei.context().clearCookies();
  await mei.context().setOffline(true);
  await expect(mei.getByText("Not connected.")).toBeVisible();
  await mei.context().setOffline(false);
  await expect(mei.getByText("You are signed out.")).toBeVisible();
});

test("faculty that does not facilitate the set finds no way into its room", async ({
  as,
  forgive,
}) => {
  forgive(/status of 404/);
  const gwilym = await as("gwilym");
  await gwilym.goto("/meetings/plane-7");
  await expect(gwilym.getByRole("link", { name: "Go into the room" })).toHaveCount(0);
  await gwilym.goto(path);
  await expect(gwilym.getByText("There is nothing here for you")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a set meets, agrees its rules and ends its actions", async ({ as }) => {
    const dominic = await as("dominic");
    await dominic.goto("/meetings/alder-8/bids/new");
    await dominic.getByLabel("Title").fill("Right, or of use");
    await press(dominic, "Put in the bid");
    await expect(dominic.getByText("Your bid is in.")).toBeVisible();
    await expect(dominic.getByText("Right, or of use")).toBeVisible();
    await glance(dominic);

    const marcus = await as("marcus");
    await marcus.goto("/meetings/plane-8/room");
    await press(marcus, "Open the room with the check-in");
    await stage(marcus, "Check-in");
    await press(marcus, /Mark as checked in.*Ben/);
    await expect(marcus.getByText("1 of 7 so far.")).toBeVisible();
    await marcus.getByText("Go to another part").click();
    await marcus.getByLabel("Which part?").selectOption("Bids for airtime");
    await press(marcus, "Go there");
    await stage(marcus, "Bids for airtime");

    const ben = await as("ben");
    await ben.goto("/meetings/plane-8/room");
    await stage(ben, "Bids for airtime");
    await goOn(marcus, "Process review");
    await ben.getByRole("link", { name: "Look again" }).click();
    await stage(ben, "Process review");

    await ben.goto("/sets/plane/ground-rules");
    await press(ben, "I have read these rules, and agree to them");
    await expect(ben.getByText("Signed.", { exact: true })).toBeVisible();
    await glance(ben);

    await dominic.goto("/sets/alder/actions");
    await dominic.getByRole("link", { name: /Say what came of it.*Show the numbers/ }).click();
    await dominic.getByLabel("Done").check();
    await dominic.getByLabel("Why, or what you learned").fill("They had counted it before me.");
    await press(dominic, "Note it");
    await expect(dominic.getByText("They had counted it before me.")).toBeVisible();
  });
});

const fullName = (first: string) =>
  ({
    Yusuf: "Yusuf Ahmed",
    Chloé: "Chloé Baptiste",
    Kwame: "Kwame Asante",
    Mei: "Mei Chen",
    Fiona: "Fiona Gallagher",
  })[first] ?? first;
