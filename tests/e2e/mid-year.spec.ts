import type { Page } from "@playwright/test";
import { expect, look, phone, test } from "./fixtures.ts";
import { openMail, pressInMail } from "./outbox.ts";

const days = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

async function prepare(page: Page, words: string) {
  await page.getByLabel("What goes well?").fill(words);
  await page.getByRole("checkbox", { name: /^It is ready/ }).check();
  await look(page);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/^Kept/)).toBeVisible();
}

async function sign(page: Page) {
  await page.getByRole("link", { name: "Read and sign", exact: true }).click();
  await page.getByRole("checkbox", { name: /it is what we agreed/ }).check();
  await look(page);
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(page.getByText(/^Signed\./)).toBeVisible();
}

test("faculty begin a review for a fellow, who is asked by email and prepares", async ({ as }) => {
  const ruth = await as("ruth");
  await ruth.goto("/cohorts/twelfth-cohort");
  await ruth.getByRole("link", { name: "Mid-year reviews" }).click();
  await look(ruth);
  await ruth.getByRole("link", { name: "Begin another" }).click();
  await ruth.getByLabel("Of whom?").selectOption("Dominic Achebe");
  await look(ruth);
  await ruth.getByRole("button", { name: "Begin" }).click();
  await expect(ruth.getByText("One review is begun.", { exact: false })).toBeVisible();

  const dominic = await as("dominic", phone);
  await openMail(dominic, "Dominic Achebe", "Prepare for a mid-year review");
  await pressInMail(dominic, "Sign in and prepare");
  await look(dominic);
  await dominic.getByRole("link", { name: "Prepare", exact: true }).click();
  await prepare(dominic, "The night team talks to the day team.");
  await expect(dominic.getByText("The night team talks")).toHaveCount(0);
  await expect(dominic.getByText("Ready: Dominic Achebe (fellow)")).toBeVisible();

  await test.step("begun for all others by mistake, they are taken back at once; where somebody has written they stay", async () => {
    await ruth.getByRole("link", { name: "Begin another" }).click();
    await ruth.getByRole("button", { name: "Begin" }).click();
    await ruth.getByRole("link", { name: "Take back those for which nobody has written" }).click();
    await expect(
      ruth.getByText("Dominic Achebe: somebody has begun to prepare for it"),
    ).toBeVisible();
    await look(ruth);
    await ruth.getByRole("button", { name: /^Take \d+ reviews back$/ }).click();
    await expect(ruth.getByText(/^\d+ reviews are taken back\./)).toBeVisible();
    await expect(ruth.getByRole("link", { name: /^Change the days of/ })).toHaveCount(2);
  });
});

test("four sides prepare apart, see it together, agree, and sign; a change asks all of them again", async ({
  as,
  forgive,
}) => {
  forgive(/status of 4(04|09|22)/);
  const [gwilym, amara, helena, joyce] = [
    await as("gwilym"),
    await as("amara"),
    await as("helena", phone),
    await as("joyce"),
  ];
  await gwilym.goto("/cohorts/twelfth-cohort/mid-year-reviews");
  await gwilym.getByRole("link", { name: "Change the days of Amara Okafor" }).click();
  await gwilym.getByLabel("By which day does everybody prepare?").fill(days(3));
  await gwilym.getByLabel("On which day is the meeting?").fill(days(1));
  await gwilym.getByRole("button", { name: "Save" }).click();
  await expect(gwilym.getByRole("link", { name: /^Meet on the day by which/ })).toBeVisible();
  await look(gwilym);
  await gwilym.getByLabel("On which day is the meeting?").fill(days(4));
  await gwilym.getByRole("button", { name: "Save" }).click();
  await gwilym.getByRole("link", { name: "Amara Okafor", exact: true }).click();
  await look(gwilym);
  await gwilym.getByRole("link", { name: "Prepare", exact: true }).click();
  await prepare(gwilym, "She asks better questions than in autumn.");

  await openMail(helena, "Helena Marsh", "A mid-year review is on another day");
  await pressInMail(helena, "Sign in and see it");
  await helena.getByRole("link", { name: "Prepare", exact: true }).click();
  await prepare(helena, "The weekend call has changed how we talk.");
  for (const page of [gwilym, helena, amara]) {
    await page.goto("/mid-year-reviews/amara-mid-year");
    for (const secret of ["better questions", "how we talk", "third session"])
      await expect(page.getByText(secret, { exact: false })).toHaveCount(0);
  }

  await amara.goto("/");
  await amara.getByRole("link", { name: "Prepare for your mid-year review" }).click();
  await expect(amara.getByLabel("What goes well?")).toHaveValue(/weekend call is real/);
  await prepare(amara, "Somebody answers, and it is not always me.");
  await expect(amara.getByText("The third session has to go", { exact: false })).toBeVisible();
  await look(amara);
  await openMail(joyce, "Joyce Balogun", "A mid-year review is open to its four sides");
  await pressInMail(joyce, "Sign in and read it");
  await expect(joyce.getByText("She asks better questions than in autumn.")).toBeVisible();
  await expect(joyce.getByRole("link", { name: "Write down what you agreed" })).toHaveCount(0);

  await amara.getByRole("link", { name: "Write down what you agreed" }).click();
  await amara.getByLabel("What did you agree?").fill("The third session goes from March.");
  await look(amara);
  await amara.getByRole("button", { name: "Save, and read it through" }).click();
  await sign(amara);

  await helena.goto("/");
  await helena
    .getByRole("link", { name: "Read and sign what was agreed at the mid-year review of Amara" })
    .click();
  await expect(helena.getByText("The third session goes from March.")).toBeVisible();
  await gwilym.goto("/mid-year-reviews/amara-mid-year/points");
  await gwilym.getByLabel("What did you agree?").fill("The third session goes from February.");
  await gwilym.getByRole("button", { name: "Save, and read it through" }).click();
  await expect(gwilym.getByText("The third session goes from February.")).toBeVisible();
  await helena.getByRole("checkbox", { name: /it is what we agreed/ }).check();
  await helena.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(
    helena.getByText("The points have changed since", { exact: false }).first(),
  ).toBeVisible();

  for (const page of [gwilym, helena, joyce, amara]) {
    await page.goto("/mid-year-reviews/amara-mid-year");
    await expect(page.getByText("The third session goes from February.")).toBeVisible();
    await sign(page);
  }
  await expect(amara.getByText(/^Signed by all on/)).toBeVisible();
  await look(amara);
  await openMail(joyce, "Joyce Balogun", "A mid-year review is signed by all");
  expect((await gwilym.goto("/mid-year-reviews/amara-mid-year/points"))?.status()).toBe(409);

  const ruth = await as("ruth");
  expect((await ruth.goto("/mid-year-reviews/amara-mid-year"))?.status()).toBe(404);
});
