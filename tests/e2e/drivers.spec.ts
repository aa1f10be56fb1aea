import type { Locator, Page } from "@playwright/test";
import { expect, glance, hydrated, look, phone, test } from "./fixtures.ts";
import { askInHalfAYear } from "./look-backs.ts";
import { openMail, pressInMail } from "./outbox.ts";

const dominics = "/challenges/dominic-challenge";
const picture = (page: Page) => page.getByRole("group", { name: /^A driver diagram with/ });
const box = (page: Page, name: string | RegExp) => picture(page).getByRole("link", { name });

/** Drags as a finger does: the browser is told of touches, and makes of them what it makes of real ones. */
async function dragByFinger(page: Page, from: Locator, to: Locator) {
  const device = await page.context().newCDPSession(page);
  const middleOf = async (shape: Locator) => {
    const at = await shape.boundingBox();
    return { x: (at?.x ?? 0) + (at?.width ?? 0) / 2, y: (at?.y ?? 0) + (at?.height ?? 0) / 2 };
  };
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: object[]) =>
    device.send("Input.dispatchTouchEvent", { type, touchPoints } as never);
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await touch("touchStart", start);
  for (const part of [0.25, 0.5, 0.75, 1])
    await touch("touchMove", {
      x: start.x + (end.x - start.x) * part,
      y: start.y + (end.y - start.y) * part,
    });
  await touch("touchEnd");
}

test("a fellow draws a diagram by keys, and moves a box by dragging it", async ({
  as,
  forgive,
}) => {
  forgive(/status of 422/);
  const page = await as("dominic");
  await page.goto(`${dominics}/drivers`);
  await look(page);
  await page.getByRole("link", { name: "Add an aim" }).click();
  await page.getByRole("textbox").fill("Half the waits by spring");
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(box(page, "Aim: Half the waits by spring")).toBeVisible();
  await look(page);

  const type = async (text: string) => {
    await page.getByLabel(/^(Aim|Primary|Secondary|Change).* (beside|below) “/).fill(text);
    await page.keyboard.press("Enter");
  };
  await box(page, /^Aim/).focus();
  await page.keyboard.press("Shift+Enter");
  await look(page);
  await type("Beds are free by noon");
  await expect(box(page, /^Primary driver: Beds/)).toBeFocused();
  await page.keyboard.press("Enter");
  await type("People know where to go");
  await expect(box(page, /^Primary driver: People/)).toBeFocused();
  await page.keyboard.press("Shift+Enter");
  await type("A map at the door");
  await expect(box(page, /^Secondary driver: A map/)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(box(page, /^Primary driver: People/)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(box(page, /^Primary driver: Beds/)).toBeFocused();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(
    page
      .getByRole("listitem")
      .filter({ hasText: /^Primary driver/ })
      .first(),
  ).toContainText("People know where to go");
  await expect(box(page, /^Primary driver: Beds/)).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(box(page, /^Primary driver: Beds/)).toBeFocused();

  const feedsBeds = "Secondary driver: A map at the door, feeds “Beds are free by noon”";
  const tablet = await as("dominic", { viewport: { width: 1024, height: 768 }, hasTouch: true });
  await tablet.goto(`${dominics}/drivers`);
  await hydrated(tablet);
  const grip = box(tablet, /^Secondary driver: A map/).locator(".app-diagram__grip");
  await dragByFinger(tablet, grip, box(tablet, /^Primary driver: Beds/));
  await expect(box(tablet, feedsBeds)).toBeVisible();
  await page.reload();
  await hydrated(page);
  await box(page, /^Secondary driver: A map/).dragTo(box(page, /^Primary driver: People/));
  await expect(box(page, /A map at the door, feeds “People know where to go”$/)).toBeVisible();
  await box(page, /^Secondary driver: A map/).dragTo(box(page, /^Primary driver: Beds/));
  await expect(box(page, feedsBeds)).toBeVisible();
  await box(page, /^Primary driver: Beds/).dragTo(box(page, /^Secondary driver: A map/));
  await expect(page.getByText("A primary driver feeds an aim", { exact: false })).toBeVisible();

  await box(page, /^Secondary driver: A map/).focus();
  await page.keyboard.press("F2");
  await expect(page.getByLabel("In a few words")).toHaveValue("A map at the door");
  await look(page);
  await page.getByRole("link", { name: "Change what it feeds" }).click();
  await page.getByLabel("People know where to go").check();
  await look(page);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(
    box(page, /feeds “People know where to go” and “Beds are free by noon”/),
  ).toBeVisible();
  await box(page, /^Primary driver: Beds/).focus();
  await page.keyboard.press("Delete");
  await look(page);
  await page.getByRole("button", { name: "Take it out" }).click();
  await expect(box(page, /^Primary driver: Beds/)).toHaveCount(0);
  await expect(box(page, /^Secondary driver: A map/)).toBeVisible();
});

test("a sponsor reads a diagram on a phone, and takes it away", async ({ as }) => {
  const helena = await as("helena", phone);
  await helena.goto("/challenges/amara-challenge");
  await helena.getByRole("link", { name: "Driver diagram" }).click();
  await expect(helena.getByRole("img", { name: /^A driver diagram with/ })).toBeVisible();
  await hydrated(helena);
  await look(helena);
  const loaded = helena.waitForEvent("download");
  await helena.getByRole("link", { name: "Diagram as SVG" }).click();
  expect((await loaded).suggestedFilename()).toMatch(/^driver-diagram-.*\.svg$/);
});

test("a claim that a measure does not bear out is refused, and stands once it says what was seen", async ({
  as,
  forgive,
}) => {
  forgive(/status of 422/);
  const maureen = await as("maureen");
  await maureen.goto("/challenges/amara-challenge/impact");
  await look(maureen);
  await maureen.getByRole("link", { name: "Add a claim: Cost" }).click();
  await maureen.getByLabel("What came of it?").fill("Joint visits have improved");
  await maureen.getByLabel("Planned visits that both teams made together").check();
  await maureen.getByLabel("Some confidence").check();
  await maureen.getByLabel("Why are you as sure").fill("Two diaries agree");
  await maureen.getByRole("button", { name: "Save the claim" }).click();
  await expect(maureen.getByRole("alert")).toContainText("No signal of improvement shows in");
  await expect(maureen.getByLabel("Planned visits that both teams made together")).toBeChecked();
  await look(maureen);
  await maureen.getByLabel("What came of it?").fill("Both teams go together more often");
  await maureen.getByRole("button", { name: "Save the claim" }).click();
  await expect(maureen.getByRole("heading", { name: "Both teams go together" })).toBeVisible();
});

test("something is handed over, and its owner looks back half a year later without an account", async ({
  as,
  visitor,
}) => {
  const dominic = await as("dominic");
  await dominic.goto(`${dominics}/sustainability`);
  await look(dominic);
  await dominic.getByRole("link", { name: "Hand something over" }).click();
  await dominic.getByLabel("What is handed over?").fill("The map at the door");
  await dominic.getByLabel("Or somebody else’s name").fill("Nia Rees");
  await dominic.getByLabel("And their email address").fill("nia.rees@hospital.example.org");
  await dominic.getByLabel("Or by what else?").fill("The porters count who asks");
  await look(dominic);
  await dominic.getByRole("button", { name: "Hand it over" }).click();
  await expect(dominic.getByRole("heading", { name: "The map at the door" })).toBeVisible();
  await look(dominic);

  const nia = await visitor();
  await openMail(
    dominic,
    "nia.rees@hospital.example.org",
    "Part of a challenge is handed over to you",
  );
  const read = await dominic
    .frameLocator("iframe")
    .getByRole("link", { name: "See what it is" })
    .getAttribute("href");
  await nia.goto(read ?? "");
  await expect(nia.getByText("The map at the door")).toBeVisible();
  await look(nia);

  askInHalfAYear();
  await openMail(dominic, "nia.rees@hospital.example.org", "Half a year on: does it still stand?");
  const link = dominic.frameLocator("iframe").getByRole("link", { name: "Answer", exact: true });
  await nia.goto((await link.getAttribute("href")) ?? "");
  await look(nia);
  await nia.getByRole("radio", { name: "In part" }).check();
  await nia.getByLabel("What have you learned? (optional)").fill("A map wants a porter");
  await nia.getByRole("button", { name: "Send the answer" }).click();
  await expect(nia.getByRole("heading", { name: "Thank you, Nia Rees" })).toBeVisible();
  await look(nia);
  await dominic.goto(`${dominics}/sustainability`);
  await expect(dominic.getByText("Learned: A map wants a porter")).toBeVisible();
  await openMail(dominic, "Dominic", "There is a look back on what you handed over");
  await pressInMail(dominic, "Sign in and read it");
  await look(dominic);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a diagram is drawn by forms", async ({ as }) => {
    const page = await as("maureen");
    await page.goto("/challenges/amara-challenge/drivers");
    await glance(page);
    await box(page, /^Primary driver: People and those/).click();
    await page.getByRole("link", { name: "Add what drives it, below" }).click();
    await page.getByRole("radio", { name: "Change idea" }).check();
    await page.getByLabel("In a few words").fill("A chair in the hall");
    await glance(page);
    await page.getByRole("button", { name: "Add it" }).click();
    await box(page, /^Change idea: A chair/).click();
    await page.getByRole("button", { name: "Move it up" }).click();
    await box(page, /^Change idea: A chair/).click();
    await page.getByRole("link", { name: "Change what it feeds" }).click();
    await page.getByLabel("Hospital and community act as one team").check();
    await page.getByRole("button", { name: "Save" }).click();
    await box(page, /^Change idea: A chair/).click();
    await page.getByRole("link", { name: /^Take it out/ }).click();
    await page.getByRole("button", { name: "Take it out" }).click();
    await expect(box(page, /^Change idea: A chair/)).toHaveCount(0);
  });
});
