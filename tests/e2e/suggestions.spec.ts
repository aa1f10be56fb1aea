import { expect, look, test } from "./fixtures.ts";
import { editorOn, startReflection, writeAndSave } from "./writing.ts";

const words = "I plotted the data on a chart, and nobody was blamed for one figure.";

test("what is written suggests a competency; chosen beside the text or on its own page, it waits to be linked", async ({
  as,
}) => {
  const page = await as("amara");
  const entry = await startReflection(page, /^5 minutes What\? So what\? Now what\?/);
  const editor = await editorOn(page);
  await editor.getByRole("paragraph").first().click();
  await writeAndSave(page, words);
  await page.reload();
  await editorOn(page);

  const panel = page.getByRole("region", { name: "Competencies" });
  const suggested = panel.getByRole("region", { name: "Suggested from your words" });
  await expect(suggested.getByRole("listitem").first()).toContainText("“plotted”");
  await look(page);
  await panel.getByLabel("What does it show?").fill("Asked before judging");
  await suggested.getByRole("button", { name: "Data for improvement" }).click();
  await expect(panel.getByLabel("Competency")).toHaveValue("ii3");
  await expect(panel.getByLabel("What does it show?")).toBeFocused();
  await expect(panel.getByLabel("What does it show?")).toHaveValue("Asked before judging");
  await expect(panel.getByRole("link", { name: "Change or remove links" })).toHaveCount(0);

  await page.goto(`${entry}/evidence`);
  await look(page);
  await page.getByRole("link", { name: "Data for improvement" }).click();
  await expect(page.getByLabel("Competency")).toHaveValue("ii3");
  await look(page);
  await page.getByLabel("What does it show?").fill("Asked before judging");
  await page.getByRole("button", { name: "Link it" }).click();
  await expect(page.getByText("Linked, with what it shows.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Data for improvement" })).toHaveCount(0);
});
