import { readFile } from "node:fs/promises";
import { expect, look, test } from "./fixtures.ts";

const frameworks = "/programmes/headroom-fellowship/frameworks";

test("a lead drafts the next version of a framework, publishes it, and moves a cohort to it", async ({
  as,
  forgive,
}) => {
  const bernadette = await as("bernadette");
  const heading = (name: string | RegExp) => bernadette.getByRole("heading", { level: 1, name });
  await bernadette.goto("/programmes/headroom-fellowship");
  await bernadette.getByRole("link", { name: "Competency frameworks" }).click();
  await expect(heading("Competency frameworks")).toBeVisible();
  await look(bernadette);
  await bernadette.getByRole("link", { name: "Systems leadership framework" }).click();
  await bernadette.getByText("Framing problems", { exact: true }).click();
  await look(bernadette);

  await bernadette.getByRole("link", { name: "Begin a draft from it" }).click();
  await expect(bernadette.getByLabel("Version")).toHaveValue("1.1");
  await look(bernadette);
  await bernadette.getByRole("button", { name: "Begin the draft" }).click();
  await expect(heading("Systems leadership framework, version 1.1")).toBeVisible();
  await bernadette.getByText("Framing problems", { exact: true }).click();
  await look(bernadette);

  await bernadette.getByRole("link", { name: /^Change it.*Framing problems/ }).click();
  await bernadette.getByLabel("Practising").fill("Asks who else sees it, and how.");
  await look(bernadette);
  await bernadette.getByRole("button", { name: "Save" }).click();
  await bernadette.getByRole("link", { name: "Change its title" }).click();
  await look(bernadette);
  forgive(/status of 422/);
  await bernadette.getByLabel("Levels").fill("Low\nHigh");
  await bernadette.getByRole("button", { name: "Save" }).click();
  await expect(bernadette.getByText("Those words would be deleted.").first()).toBeVisible();
  await look(bernadette);
  await bernadette.getByRole("link", { name: "Back, changing nothing" }).click();

  await bernadette.getByRole("link", { name: "Add a domain" }).click();
  await look(bernadette);
  await bernadette.getByLabel("Title").fill("Digital");
  await bernadette.getByLabel("Code").fill("digital");
  await bernadette.getByRole("button", { name: "Add it" }).click();
  await bernadette.getByRole("link", { name: "Publish it" }).click();
  await expect(bernadette.getByText("“Digital” has no competency.")).toBeVisible();
  await look(bernadette);
  await bernadette.getByRole("link", { name: "Back to the draft" }).click();
  const remove = bernadette.getByRole("button", { name: /^Remove it.*Digital/ });
  await remove.click();
  await expect(remove).toHaveCount(0);
  await bernadette.getByRole("link", { name: "Publish it" }).click();
  await look(bernadette);
  await bernadette.getByRole("button", { name: "Publish it" }).click();
  await expect(
    bernadette.getByRole("status").filter({ hasText: "Version 1.1 is published" }),
  ).toBeVisible();
  await expect(bernadette.getByRole("link", { name: "Add a domain" })).toHaveCount(0);

  await bernadette.getByRole("button", { name: "Compare" }).click();
  await expect(heading("What changed")).toBeVisible();
  await expect(bernadette.locator("ins")).toHaveText("Now: Asks who else sees it, and how.");
  await look(bernadette);

  await bernadette.goto("/cohorts/thirteenth-cohort");
  await bernadette.getByRole("link", { name: "Its competency framework" }).click();
  await look(bernadette);
  await bernadette.getByRole("button", { name: "See what takes the place of what" }).click();
  await expect(heading("What takes the place of what")).toBeVisible();
  const framing = bernadette.getByRole("group", { name: "II1 Framing problems" });
  await expect(framing.getByLabel("In its place comes").locator("option:checked")).toHaveText(
    "II1 Framing problems",
  );
  await look(bernadette);
  await bernadette.getByRole("button", { name: "Move the cohort" }).click();
  await expect(
    bernadette.getByRole("status").filter({ hasText: "follows the new version" }),
  ).toBeVisible();
  await bernadette.goto(frameworks);
  const version = bernadette.getByRole("listitem").filter({ hasText: "version 1.1" });
  await expect(version).toContainText("Used by Thirteenth cohort");
});

test("a framework goes out as CASE and comes in again as a draft", async ({ as, forgive }) => {
  const bernadette = await as("bernadette");
  await bernadette.goto(frameworks);
  await bernadette.getByRole("link", { name: "framework, version 1.0" }).click();
  const coming = bernadette.waitForEvent("download");
  await bernadette.getByRole("link", { name: "Export as CASE 1.0" }).click();
  const file = await (await coming).path();
  await bernadette.goto(frameworks);
  await bernadette.getByRole("link", { name: "Bring one in from a file" }).click();
  await look(bernadette);

  const choose = (text: string) =>
    bernadette.getByLabel("CASE or CSV file").setInputFiles({
      name: "framework.json",
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
  const whole = await readFile(file, "utf8");
  forgive(/status of 422/);
  await choose(whole.slice(0, 1000));
  await bernadette.getByRole("button", { name: "Bring it in" }).click();
  await expect(bernadette.getByRole("link", { name: /not whole JSON/ })).toBeVisible();
  await look(bernadette);
  await choose(whole);
  await bernadette.getByRole("button", { name: "Bring it in" }).click();
  await expect(
    bernadette.getByRole("status").filter({ hasText: /Brought in as a draft: \d+ competencies/ }),
  ).toBeVisible();
  await bernadette.getByRole("link", { name: "Delete this draft" }).click();
  await look(bernadette);
  await bernadette.getByRole("button", { name: "Delete it" }).click();
  await expect(bernadette.getByRole("status").filter({ hasText: "deleted" })).toBeVisible();
});
