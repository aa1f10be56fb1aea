import { expect, look, phone, test } from "./fixtures.ts";

test("who holds a debrief reads the report before it, keeps a comment back, and releases the rest", async ({
  as,
  forgive,
}) => {
  forgive(/status of (403|422)/);
  const gwilym = await as("gwilym");
  await gwilym.goto("/");
  await gwilym.getByRole("link", { name: /^Read Luca Romano’s 360° report/ }).click();
  await expect(gwilym.getByText(/^The debrief is held by Gwilym/)).toBeVisible();
  await look(gwilym);
  await gwilym.getByRole("link", { name: "Read the report" }).click();
  await expect(gwilym.getByRole("img", { name: /^Of 4 domains/ }).first()).toBeVisible();
  await gwilym.getByText("The same as a table").click();
  await look(gwilym);

  const comment = gwilym.getByRole("figure").filter({ hasText: "Withhold it" }).first();
  const words = await comment.locator("blockquote").innerText();
  await comment.getByRole("link", { name: /^Withhold it/ }).click();
  await expect(gwilym.getByRole("heading", { name: "Withhold this comment?" })).toBeVisible();
  await expect(gwilym.getByText(words)).toBeVisible();
  await gwilym.getByRole("button", { name: "Withhold it" }).click();
  await expect(
    gwilym.getByRole("link", { name: "Say why it gives its writer away" }),
  ).toBeVisible();
  await look(gwilym);
  await gwilym.getByLabel("Why does it give its writer away?").fill("Two people were there");
  await gwilym.getByRole("button", { name: "Withhold it" }).click();
  await expect(gwilym.getByText("Withheld. The fellow is told how many were.")).toBeVisible();
  await expect(gwilym.getByText("· withheld").first()).toBeVisible();

  await gwilym.getByRole("link", { name: "release the report" }).click();
  await expect(gwilym.getByText(/^One comment is withheld/)).toBeVisible();
  await look(gwilym);
  await gwilym.getByRole("button", { name: "Release it" }).click();
  await expect(gwilym.getByText(/^Released\./)).toBeVisible();

  const ruth = await as("ruth");
  await ruth.goto("/feedback/luca-round-1/report");
  await expect(ruth.getByRole("heading", { level: 1 })).not.toContainText("What people see");
  await ruth.goto("/feedback-rounds/twelfth-cohort-round-1/cohort-report");
  await expect(ruth.getByRole("heading", { name: "The cohort as a whole" })).toBeVisible();
  await look(ruth);
  await ruth.goto("/feedback/jasmine-round-1");
  await ruth.getByRole("link", { name: "Book the debrief" }).click();
  await look(ruth);
});

test("a fellow reads their report on a phone, makes a gap a goal, and chooses who else reads it", async ({
  as,
  forgive,
}) => {
  forgive(/status of 404/);
  const amara = await as("amara", phone);
  await amara.goto("/feedback");
  await amara.getByRole("link", { name: "Round 1" }).click();
  await amara.getByRole("link", { name: "Read the report" }).click();
  await expect(amara.getByRole("heading", { level: 1, name: "What people see" })).toBeVisible();
  await expect(amara.getByText("Too few to show")).toBeVisible();
  await look(amara);
  const download = amara.waitForEvent("download");
  await amara.getByRole("link", { name: "Take it away as PDF" }).click();
  expect((await download).suggestedFilename()).toBe("360-report-1-amara-okafor.pdf");

  await amara.getByRole("link", { name: /^Make it a goal.*Ceding power/ }).click();
  await look(amara);
  await amara.getByLabel("What is to become different?").fill("Others decide what is theirs");
  await amara.getByRole("button", { name: /goal/i }).click();
  await expect(amara.getByText("Others decide what is theirs").first()).toBeVisible();

  await amara.goto("/feedback/amara-round-1/share");
  await amara.getByLabel("With whom?").selectOption({ label: "Inês Carvalho, Coach" });
  await amara.getByRole("button", { name: "Share it" }).click();
  await expect(amara.getByText("Inês Carvalho can read it now.")).toBeVisible();
  await look(amara);

  const ines = await as("ines");
  await ines.goto("/feedback/amara-round-1/report");
  await expect(
    ines.getByRole("heading", { level: 1, name: "What people see in Amara Okafor" }),
  ).toBeVisible();
  await look(ines);
  await amara.getByRole("button", { name: /^Take it back/ }).click();
  await expect(amara.getByText("Taken back.")).toBeVisible();
  await ines.reload();
  await expect(ines.getByRole("heading", { level: 1 })).not.toContainText("What people see");
});
