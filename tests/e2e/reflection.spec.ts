import { expect, look, test } from "./fixtures.ts";
import { openMail } from "./outbox.ts";
import { editorOn, startReflection, writeAndSave } from "./writing.ts";

const title = "The phone nobody answers";
const first = "I sat beside the ward phone for a morning and counted.";
const bold = "Eleven calls, two answers.";
const later = "Only later did I ask who pays for the phone.";

test("a fellow writes a reflection, shares a copy, hears back, and takes it back", async ({
  as,
  forgive,
}) => {
  const amara = await as("amara");
  const ruth = await as("ruth");
  let page = amara;

  await page.goto("/journal");
  await page.getByRole("link", { name: "Write a reflection" }).click();
  await expect(page.getByRole("heading", { name: "How would you like to reflect?" })).toBeVisible();
  await look(page);
  const entry = await startReflection(page, /^5 minutes What\? So what\? Now what\?/);

  await test.step("she writes, and it is saved as she writes", async () => {
    const editor = await editorOn(page);
    await page.getByLabel("Title").fill(title);
    await editor.getByRole("paragraph").first().click();
    await writeAndSave(page, first);
    await page.keyboard.press("Enter");
    await page.keyboard.press("ControlOrMeta+b");
    await writeAndSave(page, bold);
    await page.keyboard.press("ControlOrMeta+b");
    await page.keyboard.press("Enter");
    await page.keyboard.type("- Ask the porters");
    await page.keyboard.press("Enter");
    await writeAndSave(page, "Ask at night");
    await look(page);
  });

  await test.step("she links it to a competency beside the text", async () => {
    const panel = page.getByRole("region", { name: "Competencies" });
    await panel.getByLabel("Competency").selectOption({ label: "Data for improvement" });
    await panel.getByLabel("What does it show?").fill("Counted before proposing anything.");
    await panel.getByRole("button", { name: "Link it" }).click();
    await expect(panel.getByRole("listitem")).toContainText("Counted before proposing anything.");
    await expect(await editorOn(page)).toContainText(first);
  });

  await test.step("she closes the tab, and finds every word again", async () => {
    await page.close();
    page = await amara.context().newPage();
    await page.goto(`${entry}/edit`);
    const editor = await editorOn(page);
    await expect(page.getByLabel("Title")).toHaveValue(title);
    await expect(editor).toContainText(first);
    await expect(editor.getByText(bold)).toHaveCSS("font-weight", /^[67]00$/);
    await expect(editor.getByRole("listitem")).toHaveText(["Ask the porters", "Ask at night"]);
    await expect(page.getByText("Only you.")).toBeVisible();
  });

  await test.step("she shares a copy with Ruth", async () => {
    await page.getByRole("button", { name: "Save and read it" }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await look(page);
    await page.getByRole("link", { name: "Share a copy" }).click();
    await page.getByRole("radio", { name: "One person" }).check();
    await page.getByLabel("If it is one person, who?").selectOption("ruth");
    await page.getByLabel("What would you like from them?").fill("What did I miss?");
    await look(page);
    await page.getByRole("button", { name: "Share a copy" }).click();
    const readers = page.getByRole("region", { name: "Who can read this" });
    await expect(readers).toContainText("Ruth Adeyemi");
    await expect(readers).toContainText("Not read yet.");
  });

  await test.step("the email to Ruth carries no word of it", async () => {
    const desk = await ruth.context().newPage();
    await openMail(desk, "Ruth Adeyemi", "A reflection has been shared with you");
    const plain = await desk.getByText("As plain text").locator("xpath=../..").textContent();
    const letter = await desk.frameLocator("iframe").locator("body").textContent();
    expect(plain).toContain("Amara Okafor");
    for (const words of [title, first, bold, "porters", "What did I miss?"]) {
      expect(plain).not.toContain(words);
      expect(letter).not.toContain(words);
    }
    await desk.close();
  });

  await test.step("Ruth finds it on her home, reads it, and comments", async () => {
    await ruth.goto("/");
    const task = ruth.getByRole("listitem").filter({ hasText: title });
    await task.getByRole("link", { name: "Read what Amara Okafor shared with you" }).click();
    await expect(ruth.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(ruth.getByRole("article")).toContainText(first);
    await expect(ruth.getByRole("article")).toContainText("Amara Okafor asks: What did I miss?");
    await expect(ruth.getByText("Counted before proposing anything.")).toBeVisible();
    await ruth.getByLabel("Your comment").fill("Who rang, and what did they do instead?");
    await ruth.getByRole("button", { name: "Send comment" }).click();
    await expect(ruth.getByText("Who rang, and what did they do instead?")).toBeVisible();
    await expect(ruth.getByLabel("Your comment")).toHaveValue("");
    await look(ruth);
  });
  const share = new URL(ruth.url()).pathname;

  await test.step("Amara sees the comment, and who can read it", async () => {
    await page.goto("/");
    const task = page.getByRole("listitem").filter({ hasText: title });
    await task.getByRole("link", { name: /Ruth Adeyemi commented/ }).click();
    await expect(page.getByText("Who rang, and what did they do instead?")).toBeVisible();
    await expect(page.getByRole("region", { name: "Who can read this" })).toContainText(
      "Amara Okafor and Ruth Adeyemi.",
    );
  });

  await test.step("she writes on, and Ruth's copy stays as it was", async () => {
    await page.goto(`${entry}/edit`);
    const editor = await editorOn(page);
    await editor.getByRole("paragraph").last().click();
    await writeAndSave(page, later);
    await ruth.reload();
    await expect(ruth.getByRole("article")).toContainText(first);
    await expect(ruth.getByText(later)).toHaveCount(0);
  });

  await test.step("she takes it back, and there is nothing for Ruth", async () => {
    await page.goto(entry);
    const readers = page.getByRole("region", { name: "Who can read this" });
    await expect(readers).toContainText("with 1 comment");
    await readers.getByRole("button", { name: "Take it back from Ruth Adeyemi" }).click();
    await expect(readers).toContainText("Only you.");
    forgive(/status of 404/);
    const answer = await ruth.goto(share);
    expect(answer?.status()).toBe(404);
    await expect(ruth.getByRole("heading", { name: "nothing here for you" })).toBeVisible();
    await expect(ruth.getByText(first)).toHaveCount(0);
    await look(ruth);
  });
});
