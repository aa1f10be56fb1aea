import { addressOf, expect, look, test } from "./fixtures.ts";
import { askForLink, openMail, pressInMail } from "./outbox.ts";

test("a sponsor reads an update from the mail, and nothing else of the fellow's", async ({
  as,
  visitor,
  forgive,
}) => {
  const amara = await as("amara");
  await amara.goto("/");
  await amara.getByRole("link", { name: "Progress", exact: true }).click();
  await amara.getByRole("link", { name: /^Write the update for/ }).click();
  await amara.getByLabel("Learned").fill("People ring when they are alone, not when they are ill.");
  await amara.getByLabel("Next").fill("Ask who else they would ring.");
  await expect(amara.getByRole("region", { name: "Who can read this" })).toContainText("Helena");
  await look(amara);
  await amara.getByRole("button", { name: "Send the update" }).click();
  await expect(amara.getByText("Ask who else they would ring.")).toBeVisible();

  const helena = await visitor();
  await openMail(helena, "Helena Marsh", "A monthly update is ready to read");
  await pressInMail(helena, "Sign in and read it");
  await expect(helena.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await askForLink(helena, addressOf("helena"));
  await helena.getByRole("button", { name: "Sign in" }).click();
  await expect(helena.getByRole("heading", { level: 1, name: "Amara Okafor" })).toBeVisible();
  await expect(helena.getByText("People ring when they are alone")).toBeVisible();
  await look(helena);

  forgive(/status of 404/);
  for (const path of [
    "/journal/amara-first-set",
    "/journal/amara-first-set/edit",
    "/shared/amara-first-set-ruth",
    "/sets/hawthorn",
    "/meetings/hawthorn-7",
    "/progress/daniel-year",
  ]) {
    const answer = await helena.goto(path);
    expect(answer?.status(), path).toBe(404);
  }
  await helena.goto("/journal");
  await expect(helena.getByText("Your reflections will be listed here.")).toBeVisible();
});

test("a sponsor writes a review, both sign it, and it is locked", async ({ as, forgive }) => {
  const helena = await as("helena");
  const ben = await as("ben");
  const path = "/reviews/ben-review-2";
  forgive(/status of 4(04|09|22)/);
  expect((await ben.goto(path))?.status()).toBe(404);

  await helena.goto("/progress");
  await helena.getByRole("link", { name: "Ben Cartwright" }).click();
  await helena.getByRole("link", { name: "Host review 2" }).click();
  await helena.getByRole("link", { name: "Write the review" }).click();
  await helena.getByLabel("What was learned?").fill("That campaigns fade by the third week.");
  await helena.getByLabel("Sessions lost to service pressure").fill("some");
  await helena.getByRole("button", { name: "Save, and read it through" }).click();
  await expect(helena.getByRole("link", { name: /^Say in a sentence/ })).toBeVisible();
  await expect(helena.getByLabel("What was learned?")).toHaveValue(/campaigns fade/);
  await look(helena);
  await helena.getByLabel("How is it going, in a sentence?").fill("One bay, one morning a week.");
  await helena.getByLabel("Sessions lost to service pressure").fill("3");
  await helena.getByRole("radio", { name: "No", exact: true }).check();
  await helena.getByRole("radio", { name: "3", exact: true }).check();
  await helena.getByRole("button", { name: "Save, and read it through" }).click();
  await expect(helena.getByText("One bay, one morning a week.")).toBeVisible();
  expect((await ben.goto(path))?.status()).toBe(404);

  await helena.getByRole("link", { name: "Read and sign as sponsor" }).click();
  await helena.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(helena.getByRole("link", { name: "Tick the box to sign" })).toBeVisible();
  await look(helena);
  await helena.getByRole("checkbox", { name: /sign it as sponsor$/ }).check();
  await helena.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(helena.getByText(/^Helena Marsh \(sponsor\)/)).toBeVisible();

  await ben.goto("/");
  await ben.getByRole("link", { name: "Read and sign host review 2" }).click();
  await expect(ben.getByText("One bay, one morning a week.")).toBeVisible();
  await ben.getByRole("link", { name: "Read and sign as fellow" }).click();
  await ben.getByRole("checkbox", { name: /sign it as fellow$/ }).check();
  await ben.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(ben.getByText("Both have signed: this review is locked.")).toBeVisible();
  await look(ben);

  const answer = await helena.goto(`${path}/edit`);
  expect(answer?.status()).toBe(409);
  await expect(helena.getByText("so it is locked")).toBeVisible();
});
