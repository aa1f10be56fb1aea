import type { Page } from "@playwright/test";
import { expect, glance, look, test } from "./fixtures.ts";

const hits = (page: Page) =>
  page.getByRole("region", { name: "Reflections" }).getByRole("listitem");
const searchFor = async (page: Page, words: string) => {
  await page.getByLabel("Words").fill(words);
  await page.getByRole("button", { name: "Search" }).click();
};

test("a fellow finds what she wrote by a word, and a competency by a name she mistypes", async ({
  as,
}) => {
  const amara = await as("amara");
  await amara.goto("/journal");
  await amara.getByLabel("Search reflections").fill("consultant");
  await amara.getByRole("button", { name: "Search" }).click();
  await expect(amara.getByRole("heading", { level: 1, name: "Search reflections" })).toBeVisible();
  await expect(hits(amara).filter({ hasText: "The meeting that went wrong" })).toContainText(
    "Yours",
  );
  await expect(amara.locator("mark").first()).toHaveText("consultants");
  await look(amara);

  await searchFor(amara, "ceeding powr");
  await expect(amara.getByText("Nothing is found.")).toBeVisible();
  await look(amara);
  await amara.getByRole("link", { name: /^Reflections linked to it.*Ceding power/ }).click();
  await expect(amara.getByLabel("Competency")).toHaveValue("ie1");
  await expect(amara.getByLabel("Words")).toHaveValue("");
  await expect(hits(amara).first()).toContainText("Yours");
  await look(amara);

  await amara.getByLabel("Whose").selectOption("What only you can read");
  await searchFor(amara, "xylophone");
  await amara.getByRole("link", { name: "Search without the filters" }).click();
  await expect(amara.getByLabel("Competency")).toHaveValue("");
  await searchFor(amara, "ceding power");
  await amara.getByRole("link", { name: "Ceding power", exact: true }).click();
  await expect(amara.getByRole("heading", { level: 1, name: "Ceding power" })).toBeVisible();
});

test("faculty finds what is shared with her, and what is wrong with a filter is said", async ({
  as,
}) => {
  const ruth = await as("ruth");
  await ruth.goto("/shared");
  await look(ruth);
  await ruth.getByLabel("Search what is shared with you").fill("meeting");
  await ruth.getByRole("button", { name: "Search" }).click();
  await expect(hits(ruth).first()).toContainText("By Amara Okafor · shared with you");
  await look(ruth);
  await hits(ruth).getByRole("link", { name: "The meeting that went wrong" }).click();
  await expect(ruth.getByText("Shared by Amara Okafor")).toBeVisible();
  await ruth.goto("/journal/search?q=meeting&template=none");
  await expect(ruth.getByRole("alert")).toContainText("There is no such template");
  await expect(hits(ruth).first()).toBeVisible();
  await look(ruth);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a fellow searches, narrows down, and opens what is found", async ({ as }) => {
    const amara = await as("amara");
    await amara.goto("/journal");
    await amara.getByLabel("Search reflections").fill("set");
    await amara.getByRole("button", { name: "Search" }).click();
    await amara.getByText("Narrow it down").click();
    await amara.getByLabel("Template").selectOption("Reflective cycle");
    await amara.getByLabel("Written or shared from").fill("2020-01-01");
    await searchFor(amara, "set");
    await expect(amara.getByLabel("Template")).toHaveValue(/./);
    await glance(amara);
    await hits(amara).getByRole("link", { name: "My first turn in the set" }).click();
    await expect(amara.getByRole("heading", { level: 1 })).toHaveText("My first turn in the set");
  });
});
