import { addressOf, expect, look, phone, test } from "./fixtures.ts";
import { askForLink, openMail, pressInMail } from "./outbox.ts";

test("a sponsor reads an update from the email, and nothing else of the fellow's", async ({
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

test("a sponsor writes and signs a review from an email, on a phone, in one go", async ({
  as,
  visitor,
  forgive,
}) => {
  const ben = await as("ben");
  const path = "/reviews/ben-review-2";
  forgive(/status of 4(04|09|22)/);

  await test.step("the fellow writes his side, with a mistake first", async () => {
    await ben.goto("/progress/ben-year");
    await ben.getByRole("link", { name: "Host review 2" }).click();
    await ben.getByRole("link", { name: "Write my side" }).click();
    await ben.getByLabel("What was learned?").fill("That campaigns fade by the third week.");
    await ben.getByRole("button", { name: "Save, and let Helena Marsh read it" }).click();
    await expect(ben.getByRole("link", { name: /^Say in a sentence/ })).toBeVisible();
    await expect(ben.getByLabel("What was learned?")).toHaveValue(/campaigns fade/);
    await look(ben);
    await ben.getByLabel("How is it going, in a sentence?").fill("One bay, one morning a week.");
    await ben.getByRole("button", { name: "Save, and let Helena Marsh read it" }).click();
    await expect(ben.getByText("The other side is told by email.")).toBeVisible();
    await look(ben);
  });

  const helena = await visitor(phone);
  let link = "";
  await test.step("the sponsor comes in by the email, writes and signs", async () => {
    await openMail(helena, "Helena Marsh", "A host review waits for your side");
    await pressInMail(helena, "Open the review");
    link = helena.url();
    await expect(helena.getByRole("heading", { level: 1 })).toHaveText(/Ben Cartwright/);
    await look(helena);
    await helena.getByRole("button", { name: "Sign in and go on" }).click();
    await helena.getByLabel("How is it going, in a sentence?").fill("Slowly, and it holds.");
    await helena.getByRole("radio", { name: "3", exact: true }).check();
    await look(helena);
    await helena.getByRole("button", { name: "Save, and let Ben Cartwright read it" }).click();
    await expect(helena.getByText("One bay, one morning a week.")).toBeVisible();
    await look(helena);
    await helena.getByRole("link", { name: "Read and sign as sponsor" }).click();
    await helena.getByRole("button", { name: "Sign", exact: true }).click();
    await expect(helena.getByRole("link", { name: "Tick the box to sign" })).toBeVisible();
    await look(helena);
    await helena.getByRole("checkbox", { name: /sign it as sponsor$/ }).check();
    await helena.getByRole("button", { name: "Sign", exact: true }).click();
    const signatures = helena.getByRole("region", { name: "Signatures" });
    await expect(signatures).toContainText("Helena Marsh (sponsor)");
  });

  await test.step("the link brings nobody in a second time", async () => {
    const other = await visitor();
    await other.goto(link);
    await expect(other.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  });

  await test.step("words that change under a signature refuse it, and undo the other", async () => {
    await ben.goto("/");
    await ben.getByRole("link", { name: "Read and sign host review 2" }).click();
    await ben.getByRole("link", { name: "Read and sign as fellow" }).click();
    await ben.getByRole("checkbox", { name: /sign it as fellow$/ }).check();
    await helena.goto(`${path}/edit`);
    await helena.getByLabel("What surprised you?").fill("How little it cost.");
    await helena.getByRole("button", { name: "Save, and let Ben Cartwright read it" }).click();
    await expect(helena.getByText("None yet.")).toBeVisible();
    await ben.getByRole("button", { name: "Sign", exact: true }).click();
    await expect(ben.getByText(/so nothing is signed/)).toBeVisible();
    await look(ben);
    await ben.getByRole("link", { name: "Read the review as it is now" }).click();
    await expect(ben.getByText("How little it cost.")).toBeVisible();
  });

  await test.step("both sign, and it is locked", async () => {
    for (const [page, side] of [
      [ben, "fellow"],
      [helena, "sponsor"],
    ] as const) {
      await page.goto(`${path}/signature`);
      await page.getByRole("checkbox", { name: new RegExp(`sign it as ${side}$`) }).check();
      await page.getByRole("button", { name: "Sign", exact: true }).click();
    }
    await expect(helena.getByText(/^Both have signed: this review is locked/)).toBeVisible();
    await look(helena);
    expect((await helena.goto(`${path}/edit`))?.status()).toBe(409);
    await expect(helena.getByText("so it is locked")).toBeVisible();
  });
});

test("a fellow looks at the host pack and what it leaves out, then gives it", async ({ as }) => {
  const amara = await as("amara");
  await amara.goto("/progress/amara-year");
  await amara.getByRole("link", { name: "Host pack" }).click();
  const leftOut = amara.getByRole("region", { name: "What it leaves out" });
  await expect(leftOut).toContainText(/\d+ reflections: yours/);
  await expect(amara.getByRole("heading", { level: 3, name: "Host review 1" })).toBeVisible();
  await look(amara);
  await amara.getByRole("button", { name: "Give it to my host as it is now" }).click();
  await expect(amara.getByText(/^Given\. Your sponsors/)).toBeVisible();

  const helena = await as("helena");
  await helena.goto("/progress");
  await helena.getByRole("link", { name: "Amara Okafor", exact: true }).click();
  await helena.getByRole("link", { name: "Host pack" }).click();
  await expect(helena.getByRole("region", { name: "What it leaves out" })).toHaveCount(0);
  await helena.getByRole("link", { name: "Version 2" }).click();
  await expect(helena.getByRole("heading", { level: 2, name: "Monthly updates" })).toBeVisible();
  await look(helena);
  const [file] = await Promise.all([
    helena.waitForEvent("download"),
    helena.getByRole("link", { name: "Take it away as a PDF" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("host-pack-of-amara-okafor.pdf");
});
