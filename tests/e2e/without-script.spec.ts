import type { Page } from "@playwright/test";
import { cast } from "../../prisma/seed/cast.ts";
import { type CastMember, addressOf, expect, glance, phone, test } from "./fixtures.ts";
import { inDays, sendMeeting } from "./meetings.ts";

test.use({ javaScriptEnabled: false });

const reflection = (page: Page) => page.getByLabel("Your reflection");
const save = (page: Page) => page.getByRole("button", { name: "Save and read it" });

test("a fellow writes a reflection in a plain text area", async ({ as }) => {
  const amara = await as("amara");
  await amara.goto("/journal/new");
  await amara.getByRole("button", { name: /What\? So what\? Now what\? What happened/ }).click();
  await expect(reflection(amara)).toHaveValue(/What will you do next\?/);
  await glance(amara);
  await amara.getByLabel("Title").fill("Written without script");
  await reflection(amara).fill(
    "## What happened\n\nWe **met** late.\n\n- The bus\n- The lift\n\n| Who | Late by |\n| --- | --- |\n| Jo | an hour |",
  );
  await save(amara).click();
  await expect(amara.getByRole("heading", { name: "Written without script" })).toBeVisible();
  await expect(amara.getByRole("heading", { level: 2, name: "What happened" })).toBeVisible();
  await expect(amara.locator("strong", { hasText: "met" })).toBeVisible();
  await expect(amara.getByRole("listitem").filter({ hasText: "The lift" })).toBeVisible();
  await expect(amara.getByRole("columnheader", { name: "Late by" })).toBeVisible();
  await glance(amara);
  await amara.getByRole("link", { name: "Continue writing" }).click();
  await expect(reflection(amara)).toHaveValue(/\| Jo \| an hour \|$/);
});

test("a text that was saved elsewhere meanwhile is shown beside one's own", async ({
  as,
  forgive,
}) => {
  const first = await as("dominic");
  await first.goto("/journal/new");
  await first.getByRole("button", { name: /Free writing/ }).click();
  const second = await first.context().newPage();
  await second.goto(first.url());
  await reflection(first).fill("Saved in the first tab.");
  await save(first).click();
  await expect(first.getByRole("article")).toContainText("Saved in the first tab.");

  forgive(/status of 409/);
  await reflection(second).fill("Typed in the second tab.");
  await save(second).click();
  const newer = second.getByRole("alert").filter({ hasText: "Nothing is overwritten." });
  await expect(newer).toContainText("Saved in the first tab.");
  await expect(reflection(second)).toHaveValue("Typed in the second tab.");
  await glance(second);
  await reflection(second).fill("Saved in the first tab.\n\nTyped in the second tab.");
  await save(second).click();
  await expect(second.getByRole("article")).toContainText("Saved in the first tab.");
  await expect(second.getByRole("article")).toContainText("Typed in the second tab.");
});

test("faculty reads what was shared, and comments", async ({ as, forgive }) => {
  const ruth = await as("ruth");
  await ruth.goto("/shared/amara-first-set-ruth");
  forgive(/status of 422/);
  await ruth.getByRole("button", { name: "Send comment" }).click();
  await expect(ruth.getByRole("link", { name: "Write your comment first" })).toBeVisible();
  await glance(ruth);
  await ruth.getByLabel("Your comment").fill("Read on paper, answered without script.");
  await ruth.getByRole("button", { name: "Send comment" }).click();
  await expect(ruth.getByText("Read on paper, answered without script.")).toBeVisible();
});

test("faculty schedules a meeting, with a mistake first", async ({ as, forgive }) => {
  const gwilym = await as("gwilym");
  await gwilym.goto("/sets/rowan");
  await gwilym.getByRole("link", { name: "Schedule a meeting" }).click();
  await gwilym.getByLabel("Date").fill(inDays(45));
  await gwilym.getByLabel("Starts").fill("14:00");
  await gwilym.getByLabel("Ends").fill("13:00");
  await gwilym.getByLabel("Place").fill("The long room");
  forgive(/status of 422/);
  const refused = gwilym.waitForResponse((answer) => answer.request().method() === "POST");
  await gwilym.getByRole("button", { name: "Schedule and invite" }).click();
  expect((await refused).status()).toBe(422);
  await expect(gwilym.getByRole("link", { name: "The end must be after the start" })).toBeVisible();
  await expect(gwilym.getByLabel("Date")).toHaveValue(inDays(45));
  await expect(gwilym.getByLabel("Starts")).toHaveValue("14:00");
  await expect(gwilym.getByLabel("Place")).toHaveValue("The long room");
  await glance(gwilym);
  await gwilym.getByLabel("Ends").fill("16:00");
  await sendMeeting(gwilym, "Schedule and invite");
  await expect(gwilym.getByRole("heading", { name: "Set meeting" })).toBeVisible();
  await expect(gwilym.getByText("The long room")).toBeVisible();
});

test("words that came too late for their form are there to copy", async ({ as, forgive }) => {
  forgive(/status of (409|422)/);
  const gwilym = await as("gwilym");
  await gwilym.goto("/sets/rowan/meetings/new");
  await gwilym.getByLabel("Date").fill(inDays(52));
  await gwilym.getByLabel("Starts").fill("14:00");
  await gwilym.getByLabel("Ends").fill("16:00");
  await gwilym.getByLabel("Place").fill("The long room");
  await sendMeeting(gwilym, "Schedule and invite");
  await gwilym.getByRole("link", { name: "Move or change it" }).click();
  await gwilym.getByLabel("Place").fill("The chapel, by the east door");

  const elsewhere = await gwilym.context().newPage();
  await elsewhere.goto(gwilym.url().replace(/move$/, "cancellation"));
  await elsewhere.getByRole("button", { name: "Cancel the meeting" }).click();
  await gwilym.getByRole("button", { name: "Save and tell everybody" }).click();
  await expect(gwilym.getByRole("heading", { name: "What you had written" })).toBeVisible();
  await expect(gwilym.getByText("The chapel, by the east door")).toBeVisible();
  await glance(gwilym);
});

test("a sponsor writes a review and signs it", async ({ as }) => {
  const helena = await as("helena");
  await helena.goto("/reviews/amara-review-3");
  await helena.getByRole("link", { name: "Write my side" }).click();
  await helena.getByLabel("How is it going, in a sentence?").fill("The weekend call is answered.");
  await helena.getByRole("radio", { name: "Yes" }).check();
  await helena.getByRole("radio", { name: "4", exact: true }).check();
  await glance(helena);
  await helena.getByRole("button", { name: "Save, and let Amara Okafor read it" }).click();
  await expect(helena.getByText("The weekend call is answered.")).toBeVisible();

  const amara = await as("amara");
  await amara.goto("/reviews/amara-review-3");
  await amara.getByRole("link", { name: "Write my side" }).click();
  await amara.getByLabel("How is it going, in a sentence?").fill("It is, by volunteers.");
  await amara.getByRole("button", { name: "Save, and let Helena Marsh read it" }).click();
  await expect(amara.getByText("The weekend call is answered.")).toBeVisible();
  await helena.reload();
  await helena.getByRole("link", { name: "Read and sign as sponsor" }).click();
  await helena.getByRole("checkbox", { name: /^I have read both sides/ }).check();
  await helena.getByRole("button", { name: "Sign" }).click();
  const signatures = helena.getByRole("region", { name: "Signatures" });
  await expect(signatures).toContainText("Helena Marsh (sponsor)");
});

for (const { email, name } of cast) {
  const member = email.split(".")[0] as CastMember;
  test(`${name} can read every page of their navigation`, async ({ as }) => {
    expect(addressOf(member)).toBe(email);
    const page = await as(member);
    await page.goto("/");
    const places = page.getByRole("navigation", { name: "Main" }).getByRole("link");
    const paths = await places.evaluateAll((links) =>
      links.map((link) => link.getAttribute("href")),
    );
    for (const path of paths) {
      const answer = await page.goto(path ?? "");
      expect(answer?.status(), path ?? "").toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    }
  });
}

test("the places of the product open on a phone", async ({ as }) => {
  const amara = await as("amara", phone);
  await amara.goto("/");
  await amara.getByRole("button", { name: "Menu" }).tap();
  await amara.getByRole("link", { name: "Journal", exact: true }).tap();
  await expect(amara.getByRole("heading", { level: 1, name: "Your journal" })).toBeVisible();
});
