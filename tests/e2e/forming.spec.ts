import type { Page } from "@playwright/test";
import { expect, glance, hydrated, look, phone, test } from "./fixtures.ts";

const named = (page: Page, person: string) => page.locator("strong", { hasText: person });
const setOf = (page: Page, person: string) =>
  page.locator("section.app-sheet").filter({ has: named(page, person) });
const nameOfSet = async (page: Page, person: string) =>
  (await setOf(page, person).getByRole("heading", { level: 2 }).textContent()) ?? "";

test("a citizen partner says on a phone what helps to form a set, and changes it", async ({
  as,
}) => {
  const maureen = await as("maureen", phone);
  await maureen.goto("/cohorts/twelfth-cohort");
  await maureen.getByRole("link", { name: "What helps us form your set" }).click();
  await expect(maureen.getByText(/Those who form the sets: .*Gwilym Rees/)).toBeVisible();
  await maureen.getByLabel("Live captions").check();
  await maureen.getByLabel("Tuesday morning").check();
  await look(maureen);
  await maureen.getByRole("button", { name: "Save" }).click();
  await maureen.getByRole("link", { name: "What helps us form your set" }).click();
  await expect(maureen.getByLabel("Tuesday morning")).toBeChecked();
});

test("a lead forms the sets of a cohort: proposed, moved, proposed anew, published", async ({
  as,
  forgive,
}) => {
  forgive(/status of 422/);
  const olwen = await as("olwen");
  await olwen.goto("/cohorts/severn-second-cohort");
  await olwen.getByRole("link", { name: "Form the sets" }).click();
  await expect(olwen.getByText("13 fellows are in no set yet")).toBeVisible();
  await olwen.getByLabel("Facilitator").first().selectOption("Gethin Pugh");
  await olwen.getByLabel("Times at which all can meet").fill("1");
  await olwen.getByLabel("A mix of professions").fill("5");
  await look(olwen);
  await olwen.getByRole("button", { name: "Propose the sets" }).press("Enter");
  await expect(olwen.getByRole("heading", { level: 1 })).toHaveText("The sets as proposed");
  await expect(olwen.getByText(/suits most|All .*can meet/).first()).toBeVisible();
  await look(olwen);

  const home = await nameOfSet(olwen, "Angharad Lloyd");
  const away = await nameOfSet(olwen, "Rhodri Vaughan");
  expect(away).not.toBe(home);
  await hydrated(olwen);
  const target = olwen.getByRole("heading", { level: 2, name: away });
  await named(olwen, "Angharad Lloyd").dragTo(target);
  await expect(olwen.getByRole("heading", { level: 1 })).toHaveText("Move somebody");
  await expect(olwen.getByRole("alert")).toContainText("placed with the same host");
  await look(olwen);
  await olwen.getByLabel("Move them all the same").check();
  await olwen.getByRole("button", { name: "Move" }).click();
  await expect(setOf(olwen, "Angharad Lloyd").getByRole("heading", { level: 2 })).toHaveText(away);
  await expect(setOf(olwen, "Angharad Lloyd").getByText("Rules it breaks")).toBeVisible();
  await look(olwen);

  await olwen.getByLabel("Move Angharad Lloyd to").focus();
  await olwen.keyboard.press("Tab");
  await olwen.keyboard.press("Enter");
  await expect(setOf(olwen, "Angharad Lloyd").getByRole("heading", { level: 2 })).toHaveText(home);
  await expect(olwen.getByText("Rules it breaks")).toHaveCount(0);

  await olwen.getByRole("link", { name: "Propose anew" }).click();
  await olwen.getByLabel("A mix of experience").fill("1");
  await olwen.getByLabel("Times at which all can meet").fill("3");
  await look(olwen);
  await olwen.getByRole("button", { name: "Propose anew" }).click();
  await expect(olwen.getByRole("heading", { name: "What has changed" })).toBeVisible();
  await look(olwen);
  await olwen.getByRole("button", { name: "Keep it as it was" }).click();
  await expect(olwen.getByRole("heading", { name: "What has changed" })).toHaveCount(0);
  expect(await nameOfSet(olwen, "Angharad Lloyd")).toBe(home);

  await olwen.getByRole("link", { name: "Publish the sets" }).click();
  await expect(olwen.getByText("has no facilitator yet.")).toBeVisible();
  await expect(olwen.getByRole("button", { name: "Publish the sets" })).toHaveCount(0);
  await look(olwen);
  await olwen.getByRole("link", { name: "Back to the plan" }).click();
  await olwen
    .getByRole("link", { name: "Change its name, facilitator or what it offers" })
    .last()
    .click();
  await olwen.getByLabel("Facilitator").selectOption("Nerys Talbot");
  await olwen.getByLabel("Step-free access").check();
  await look(olwen);
  await olwen.getByRole("button", { name: "Save" }).click();
  await olwen.getByRole("link", { name: "Publish the sets" }).click();
  await olwen.getByRole("button", { name: "Publish the sets" }).click();
  await expect(olwen.getByText("The sets are published.")).toBeVisible();
  await expect(olwen.getByRole("link", { name: home, exact: true })).toBeVisible();
  await olwen.goto("/outbox");
  const mail = olwen.getByRole("listitem").filter({ hasText: "To Angharad Lloyd" });
  await expect(mail.filter({ hasText: "Your action learning set is formed" })).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("faculty forms sets anew, moves somebody and gives the plan up", async ({ as, forgive }) => {
    forgive(/status of 422/);
    const gwilym = await as("gwilym");
    await gwilym.goto("/cohorts/twelfth-cohort");
    await gwilym.getByRole("link", { name: "Form the sets" }).click();
    await gwilym.getByLabel("Rowan").check();
    await gwilym.getByLabel("Fewest in a set").fill("5");
    await glance(gwilym);
    await gwilym.getByRole("button", { name: "Propose the sets" }).click();
    const rowan = gwilym.getByRole("region", { name: "Rowan" });
    await expect(rowan.locator("strong", { hasText: "Sunita Gurung" })).toBeVisible();
    await glance(gwilym);
    await gwilym.getByLabel(/^Move Maureen Clarke to/).selectOption("Rowan");
    await gwilym.getByRole("button", { name: "Move Maureen Clarke" }).click();
    await expect(rowan.locator("strong", { hasText: "Maureen Clarke" })).toBeVisible();
    await gwilym.getByLabel(/^Move Tunde Bakare to/).selectOption("Rowan");
    await gwilym.getByRole("button", { name: "Move Tunde Bakare" }).click();
    await expect(gwilym.getByRole("alert")).toContainText("this one would have 8");
    await glance(gwilym);
    await gwilym.getByLabel("Move them all the same").check();
    await gwilym.getByRole("button", { name: "Move" }).click();
    await expect(rowan.locator("strong", { hasText: "Tunde Bakare" })).toBeVisible();
    await gwilym.getByRole("link", { name: "Give this plan up" }).click();
    await gwilym.getByRole("button", { name: "Give it up" }).click();
    await expect(gwilym.getByRole("link", { name: "Form the sets" })).toBeVisible();
  });
});
