import { expect, look, phone, test } from "./fixtures.ts";

test("a fellow and a mentor agree, log a meeting from a phone, and end it without fault", async ({
  as,
  forgive,
}) => {
  forgive(/status of 4(04|22)/);
  const dominic = await as("dominic", phone);
  await dominic.goto("/pairs");
  await look(dominic);
  await dominic.getByRole("link", { name: /, your mentor$/ }).click();
  await expect(dominic.getByRole("heading", { level: 1 })).toContainText(", your mentor");
  const path = new URL(dominic.url()).pathname;
  await look(dominic);
  await dominic.getByRole("link", { name: "How you work together" }).click();
  await dominic.getByRole("link", { name: "Write it" }).click();
  await look(dominic);
  await dominic.getByRole("button", { name: "Save" }).click();
  await expect(dominic.getByRole("link", { name: "Say what this is for" })).toBeVisible();
  await dominic.getByLabel("What is this for?").fill("To think aloud");
  await dominic.getByRole("button", { name: "Save" }).click();
  await dominic.getByRole("link", { name: "Read and sign" }).click();
  await look(dominic);
  await dominic.getByLabel("I have read this, and I agree").check();
  await dominic.getByRole("button", { name: "Sign" }).click();
  await expect(dominic.getByText("It counts once both of you have signed it.")).toBeVisible();
  await look(dominic);

  await dominic.goto(path);
  await dominic.getByRole("link", { name: "Log a meeting" }).click();
  await look(dominic);
  await dominic.getByLabel("By phone").check();
  await dominic.getByLabel("Notes for the two of you").fill("What we said");
  await dominic.getByRole("button", { name: "Log it" }).click();
  await expect(dominic.getByText(/45 minutes, by phone\. Waits for/)).toBeVisible();

  const gwilym = await as("gwilym");
  expect((await gwilym.goto(path))?.status()).toBe(404);
  await gwilym.goto("/cohorts/twelfth-cohort/mentoring");
  await expect(gwilym.getByText("What we said")).toHaveCount(0);
  await look(gwilym);

  await dominic.getByRole("link", { name: "End it" }).click();
  await look(dominic);
  await dominic.getByRole("button", { name: "End it" }).click();
  await expect(dominic.getByRole("link", { name: "Log a meeting" })).toHaveCount(0);
  await expect(dominic.getByText(/45 minutes, by phone/).first()).toBeVisible();
});
