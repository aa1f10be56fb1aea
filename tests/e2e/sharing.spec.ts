import { expect, look, test } from "./fixtures.ts";
import { editorOn, startReflection, writeAndSave } from "./writing.ts";

const title = "The bed that was never empty";
const telling = "I met Mr B., an 82-year-old man, on Ward 7 and said too much.";
const learned = "Silence was asking for more than I gave.";
const later = "I would ask again.";

test("a fellow looks once more, shares with the faculty, hears back from two, and shares the newer text", async ({
  as,
  forgive,
}) => {
  forgive(/status of 422/);
  const amara = await as("amara");
  const ruth = await as("ruth");
  const gwilym = await as("gwilym");
  await amara.goto("/journal/new");
  const entry = await startReflection(amara, /Free writing/);

  await test.step("what could make a patient known is shown before it is shared", async () => {
    const editor = await editorOn(amara);
    await amara.getByLabel("Title").fill(title);
    await editor.click();
    await writeAndSave(amara, `${telling} ${learned}`);
    await amara.goto(`${entry}/share`);
    await expect(amara.locator("mark")).toHaveText("Mr B., an 82-year-old man, on Ward 7");
    await amara.getByRole("radio", { name: "The faculty of your cohort" }).check();
    await amara.getByRole("button", { name: "Share a copy" }).click();
    await expect(amara.getByRole("alert")).toContainText("Look at what may be somebody’s initials");
    await look(amara);
    await amara.getByLabel("I have looked, and want to share it as it is").check();
    await amara.getByRole("button", { name: "Share a copy" }).click();
    await expect(amara.getByText(/^Shared with The faculty of your cohort/)).toBeVisible();
  });

  await test.step("Ruth comments on a passage, and Gwilym answers her", async () => {
    await ruth.goto("/shared");
    await ruth.getByRole("link", { name: title }).click();
    await ruth.getByLabel("Your comment").fill("Who was silent?");
    await ruth.getByLabel("The words it is about").fill("Silence was asking");
    await ruth.getByRole("button", { name: "Send comment" }).click();
    await expect(ruth.getByText("Your comment is sent.")).toBeVisible();
    await gwilym.goto(ruth.url());
    await gwilym.getByRole("link", { name: "Answer Ruth Adeyemi" }).click();
    await gwilym.getByLabel("Your answer").fill("And who noticed?");
    await look(gwilym);
    await gwilym.getByRole("button", { name: "Send answer" }).click();
    await expect(gwilym.getByText("And who noticed?")).toBeVisible();
    await look(gwilym);
  });

  await test.step("she writes on, and gives them the newer text with what was said", async () => {
    await amara.goto(`${entry}/edit`);
    await (await editorOn(amara)).getByRole("paragraph").last().click();
    await writeAndSave(amara, ` ${later}`);
    await amara.goto(entry);
    await amara.getByRole("link", { name: /^Share the newer text/ }).click();
    await amara.getByLabel("I have looked, and want to share it as it is").check();
    await look(amara);
    await amara.getByRole("button", { name: "Share the newer text" }).click();
    await expect(amara.getByText("They have the text as it stands now.")).toBeVisible();
    await gwilym.goto("/shared");
    await gwilym.getByRole("link", { name: title }).click();
    await expect(gwilym.getByRole("article")).toContainText(later);
    await expect(gwilym.getByRole("article")).toContainText("Who was silent?");
  });
});

test("a fellow compares an earlier version and brings it back", async ({ as }) => {
  const page = await as("amara");
  await page.goto("/journal/amara-front-door");
  await page.getByRole("link", { name: "Earlier versions" }).click();
  await look(page);
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await expect(page.locator("ins").filter({ hasText: "seven" })).toBeVisible();
  await expect(page.locator("del").filter({ hasText: "most" })).toBeVisible();
  await look(page);
  await page.getByRole("button", { name: "Bring this version back" }).click();
  await expect(page.getByText("Brought back. What stood here is kept too.")).toBeVisible();
  await expect(page.getByRole("article")).toContainText("most had rung someone first");
  await page.getByRole("link", { name: "Earlier versions" }).click();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(2);
});
