import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { type CastMember, expect, glance, look, test } from "./fixtures.ts";

const cell = (page: Page, column: "Date" | "Number", row: number) =>
  page.getByRole("textbox", { name: `${column}, row ${row}`, exact: true });

/** Pastes as a spreadsheet program's clipboard does, into whatever has the focus. */
const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const event = { clipboardData, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", event));
  }, text);

const values = [20, 23, 19, 24, 21, 14, 13, 15, 14, 13, 15, 14];
const months = ["Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const names = [...months.map((month) => `${month} 2024`), "Jan 2025", "Feb 2025"];
const copied = values.map((value, at) => `${names[at]}\t${value}`).join("\r\n");

/** Beside the chart, in words. */
const caption = (page: Page) => page.locator("figcaption");

async function addMeasure(page: Page, fellow: CastMember, name: string) {
  await page.goto(`/challenges/${fellow}-challenge`);
  await page.getByRole("link", { name: "Measures", exact: true }).click();
  await page.getByRole("link", { name: "Add a measure" }).click();
  await page.getByLabel("What is measured?").fill(name);
  await page.getByLabel("Outcome: what is to become different for people").check();
  await page.getByLabel("Down: lower is better").check();
  await page.getByLabel("How often is there a number?").selectOption("monthly");
  await page.getByLabel("Unit (optional)").fill("minutes");
  await page.getByRole("button", { name: "Add the measure" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Points" })).toBeVisible();
}

test("points by keyboard and from Excel become a chart; a rebase has a reason; files are taken away", async ({
  as,
  forgive,
}) => {
  forgive(/status of 422/);
  const dominic = await as("dominic");
  await addMeasure(dominic, "dominic", "Minutes until a bed is found");
  await look(dominic);

  await test.step("in the grid, keys go from cell to cell as in a spreadsheet", async () => {
    await cell(dominic, "Date", 1).focus();
    await dominic.keyboard.type("Jan 2024");
    await dominic.keyboard.press("Tab");
    await dominic.keyboard.type("n/a");
    await dominic.keyboard.press("Enter");
    await expect(cell(dominic, "Number", 2)).toBeFocused();
    await dominic.keyboard.type("24");
    await dominic.keyboard.press("ArrowLeft");
    await dominic.keyboard.press("Home");
    await dominic.keyboard.press("ArrowLeft");
    await expect(cell(dominic, "Date", 2)).toBeFocused();
    await dominic.keyboard.type("Feb 2024");
    await dominic.keyboard.press("ArrowDown");
    await expect(cell(dominic, "Date", 3)).toBeFocused();
  });

  await test.step("a block from Excel fills cells, and rows are added for it", async () => {
    await paste(dominic, copied);
    await expect(cell(dominic, "Date", 14)).toHaveValue("Feb 2025");
    await expect(cell(dominic, "Number", 14)).toHaveValue("14");
  });

  await test.step("a wrong cell is named, and nothing is lost", async () => {
    await dominic.getByRole("button", { name: "Save the points" }).click();
    await dominic.getByRole("link", { name: /“n\/a” is none/ }).click();
    await expect(cell(dominic, "Number", 1)).toBeFocused();
    await expect(cell(dominic, "Number", 14)).toHaveValue("14");
    await look(dominic);
    await cell(dominic, "Number", 1).fill("21");
    await dominic.getByRole("button", { name: "Save the points" }).click();
  });

  await test.step("the chart says what it shows", async () => {
    await expect(dominic.getByText("Saved: 14 points added.")).toBeVisible();
    await expect(dominic.getByRole("img", { name: "Minutes until a bed is found" })).toBeVisible();
    await expect(caption(dominic)).toContainText(
      "14 points; special cause: 7 below the mean since August 2024",
    );
    await expect(dominic.getByText("Special cause: improvement, by lower values")).toBeVisible();
    await look(dominic);
    await dominic.getByRole("link", { name: "As a run chart, about the median" }).click();
    await expect(caption(dominic)).toContainText("7 below the median since");
    await look(dominic);
    await dominic.getByRole("link", { name: "As an XmR chart, with limits" }).click();
  });

  await test.step("a rebase needs a reason, and stands beside the chart with it", async () => {
    await dominic.getByRole("link", { name: "Rebase" }).click();
    await dominic.getByLabel("From which point on?").fill("Jan 2024");
    await dominic.getByRole("button", { name: "Rebase" }).click();
    await expect(dominic.getByRole("link", { name: "Say what changed" })).toBeVisible();
    await dominic.getByLabel("Why?").fill("The bed meeting is held on the ward");
    await dominic.getByRole("button", { name: "Rebase" }).click();
    await expect(dominic.getByRole("link", { name: /The first point is that of/ })).toBeVisible();
    await look(dominic);
    await dominic.getByLabel("From which point on?").fill("Aug 2024");
    await dominic.getByRole("button", { name: "Rebase" }).click();
    await expect(dominic.getByText("Rebased from August 2024")).toBeVisible();
    await expect(caption(dominic)).toContainText("the limits are provisional");
    await look(dominic);
  });

  await test.step("a note cannot claim what no point shows", async () => {
    await dominic.getByRole("link", { name: "Add a note" }).click();
    await dominic.getByLabel("On which day?").fill("3/9/2024");
    await dominic.getByLabel("What happened?").fill("Flow improved");
    await dominic.getByRole("button", { name: "Add the note" }).click();
    await dominic.getByLabel("What happened?").fill("Porters join the bed meeting");
    await dominic.getByRole("button", { name: "Add the note" }).click();
    const note = dominic.getByText("3 September 2024: Porters join the bed meeting");
    await expect(note.first()).toBeVisible();
  });

  await test.step("chart and points are taken away", async () => {
    const begin: Record<string, RegExp> = {
      "Chart as SVG": /^<svg xmlns/,
      "Chart as PNG": /^.PNG/s,
      "Points as CSV": /"Date","Number"/,
    };
    for (const [name, start] of Object.entries(begin)) {
      const coming = dominic.waitForEvent("download");
      await dominic.getByRole("link", { name }).click();
      const download = await coming;
      expect(download.suggestedFilename()).toMatch(/^minutes-until-a-bed-is-found\.(svg|png|csv)$/);
      expect((await readFile(await download.path())).toString("latin1")).toMatch(start);
    }
  });
});

test("Amara's measures are seen by her sponsor, at any width, and changed by nobody else", async ({
  as,
}) => {
  const helena = await as("helena");
  await helena.goto("/challenges/amara-challenge/measures");
  await look(helena);
  for (const width of [320, 768, 1280]) {
    await helena.setViewportSize({ width, height: 800 });
    await helena.goto("/measures/amara-returns");
    await expect(
      helena.getByRole("img", { name: "People with breathlessness who come back" }),
    ).toBeVisible();
    await glance(helena);
  }
  await expect(helena.getByRole("link", { name: "Enter points" })).toHaveCount(0);
  await helena.goto("/measures/amara-joint-visits");
  await expect(caption(helena)).toContainText("the limits are provisional");
  await expect(
    helena.getByText(/^(Common cause variation:|Consistently|Hit-and-miss)/),
  ).toHaveCount(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("points are typed into rows and pasted into a box", async ({ as, forgive }) => {
    forgive(/status of 422/);
    const ben = await as("ben");
    await addMeasure(ben, "ben", "Letters sent within two days");
    await cell(ben, "Date", 1).fill("1/1/2024");
    await cell(ben, "Number", 1).fill("few");
    await ben.getByText("Paste rows, or choose a CSV file").click();
    await ben.getByLabel("Rows", { exact: true }).fill("Feb 2024\t24\nsoon\t20");
    await ben.getByRole("button", { name: "Save the points" }).click();
    await expect(ben.getByRole("link", { name: /Row 2: enter a date like/ })).toBeVisible();
    await expect(ben.getByRole("link", { name: /“few” is none/ })).toBeVisible();
    await glance(ben);
    await cell(ben, "Number", 1).fill("21");
    await ben.getByLabel("Rows", { exact: true }).fill("Feb 2024\t24\nMar 2024\t20");
    await ben.getByRole("button", { name: "Save the points" }).click();
    await expect(ben.getByText("Saved: 3 points added.")).toBeVisible();
    await expect(ben.getByRole("img", { name: "Letters sent within two days" })).toBeVisible();
    await glance(ben);
  });
});
