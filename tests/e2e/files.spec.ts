import { pdf } from "../support/made-files.ts";
import { expect, look, test } from "./fixtures.ts";

const program = {
  name: "slides.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("MZ\u0090 this is a program", "latin1"),
};

test("a file goes with an update; one that is not what it says is refused, and nothing is lost", async ({
  as,
  forgive,
}) => {
  forgive(/status of 422/);
  const ben = await as("ben");
  await ben.goto("/progress/ben-year");
  await ben.getByRole("link", { name: /(Write|Change) the update for/ }).click();
  await ben.getByLabel("Learned").fill("That people walk when somebody asks them");
  await ben.getByLabel("A file (optional)").setInputFiles(program);
  await ben.getByRole("button", { name: /the update/ }).click();
  await expect(ben.getByRole("alert").first()).toContainText(
    "This file is none, whatever its name",
  );
  await expect(ben.getByLabel("Learned")).toHaveValue("That people walk when somebody asks them");
  await look(ben);

  const buffer = pdf();
  const file = { name: "Walks.pdf", mimeType: "application/pdf", buffer };
  await ben.getByLabel("A file (optional)").setInputFiles(file);
  await ben.getByRole("button", { name: /the update/ }).click();
  const link = ben.getByRole("link", { name: "Walks.pdf" });
  await expect(link).toBeVisible();
  await look(ben);

  const helena = await as("helena");
  await helena.goto("/progress/ben-year");
  const coming = helena.waitForEvent("download");
  await helena.getByRole("link", { name: "Walks.pdf" }).click();
  expect((await coming).suggestedFilename()).toBe("Walks.pdf");

  await ben.getByRole("link", { name: "Change the update for" }).click();
  await ben.getByRole("link", { name: "Take Walks.pdf away" }).click();
  await look(ben);
  await ben.getByRole("button", { name: "Take it away" }).click();
  await expect(ben.getByText("The file is taken away.")).toBeVisible();
  await expect(ben.getByRole("link", { name: "Walks.pdf" })).toHaveCount(0);
});

test("without script, a file that is too large comes back with the rest of the form", async ({
  as,
  browser,
  forgive,
}) => {
  forgive(/status of 422/);
  const state = await (await as("dominic")).context().storageState();
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: state });
  const dominic = await context.newPage();
  await dominic.goto("/progress/dominic-year");
  await dominic.getByRole("link", { name: /(Write|Change) the update for/ }).click();
  await dominic.getByLabel("Learned").fill("To wait");
  await dominic.getByLabel("A file (optional)").setInputFiles({
    name: "large.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.concat([pdf(), Buffer.alloc(20_500_000)]),
  });
  await dominic.getByRole("button", { name: /the update/ }).click();
  await expect(
    dominic.getByText("This file has more than 20 MB", { exact: false }).first(),
  ).toBeVisible();
  await expect(dominic.getByLabel("Learned")).toHaveValue("To wait");
  await context.close();
});
