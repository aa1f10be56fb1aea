import type { Page } from "@playwright/test";
import { expect, look, phone, test } from "./fixtures.ts";
import { askForLink, openMail, pressInMail } from "./outbox.ts";

const challenge = "/challenges/hannah-challenge";
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** As rows are copied in a spreadsheet: a month, a number. */
const rowsOf = (values: number[]) =>
  values
    .map((value, at) => `${months[at % 12]} ${2024 + Math.floor(at / 12)}\t${value}`)
    .join("\n");

async function comeToStage(page: Page, stage: string, about: string) {
  await page.goto(challenge);
  await page
    .getByRole("link", { name: /^(Write down where it begins|Enter another stage)$/ })
    .click();
  await page.getByRole("radio", { name: stage }).check();
  await page.getByLabel("What brings you there?").fill(about);
  await page.getByRole("button", { name: "Write it down" }).click();
  await expect(page.getByText(`${stage}, since`, { exact: false })).toBeVisible();
}

type Measured = { name: string; kind: RegExp; better: RegExp; values: number[] };

async function addMeasure(page: Page, { name, kind, better, values }: Measured) {
  await page.goto(`${challenge}/measures/new`);
  await page.getByLabel("What is measured?").fill(name);
  await page.getByRole("radio", { name: kind }).check();
  await page.getByRole("radio", { name: better }).check();
  await page.getByLabel("How often is there a number?").selectOption("monthly");
  await page.getByRole("button", { name: "Add the measure" }).click();
  await page.getByText("Paste rows, or choose a CSV file").click();
  await page.getByRole("textbox", { name: "Rows" }).fill(rowsOf(values));
  await page.getByRole("button", { name: "Save the points" }).click();
  await expect(page.getByText(`Saved: ${values.length} points added.`)).toBeVisible();
}

async function rebase(page: Page, from: string, why: string) {
  await page.getByRole("link", { name: "Rebase" }).click();
  await page.getByLabel("From which point on?").fill(from);
  await page.getByLabel("Why?").fill(why);
  await page.getByRole("button", { name: "Rebase" }).click();
  await expect(page.getByText(why).first()).toBeVisible();
}

test("a year of a challenge, from an empty page to what is handed over and signed", async ({
  visitor,
  forgive,
}) => {
  forgive(/status of 422/);
  const hannah = await visitor();
  await hannah.goto("/sign-in");
  await askForLink(hannah, "hannah.levy@example.org");
  await hannah.getByRole("button", { name: "Sign in" }).click();

  await test.step("what it is for, what it aims at, and what drives that", async () => {
    await hannah.getByRole("navigation").getByRole("link", { name: "Challenge" }).click();
    await look(hannah);
    await hannah.getByRole("link", { name: "Change the purpose, or what is live" }).click();
    await hannah
      .getByLabel("Purpose (optional)")
      .fill("That who dies in our borough may do so among people who know their words for it.");
    await hannah.getByLabel("What is live now (optional)").fill("Tea at the mosque on Fridays.");
    await hannah.getByRole("button", { name: "Save" }).click();
    await hannah.getByRole("link", { name: "Set an aim" }).click();
    await hannah.getByRole("textbox").fill("A third of our referrals from families born abroad");
    await hannah.getByRole("button", { name: "Set the aim" }).click();
    await hannah.getByRole("link", { name: "Driver diagram" }).click();
    await hannah.getByRole("link", { name: "Add an aim" }).click();
    await hannah.getByRole("textbox").fill("Families ask for us early");
    await hannah.getByRole("button", { name: "Add it" }).click();
    await expect(hannah.getByRole("group", { name: /^A driver diagram with/ })).toBeVisible();
  });

  await test.step("stages, of which one comes again", async () => {
    await comeToStage(hannah, "Inquire", "We ask at the door of the mosque, and listen.");
    await comeToStage(hannah, "Prototype", "One nurse, one Friday, one urn of tea.");
    await comeToStage(hannah, "Inquire", "Nobody came for tea. So we ask again, at home.");
    await expect(
      hannah.getByRole("img", { name: /Inquire, then Prototype, then Inquire/ }).first(),
    ).toBeAttached();
    await hannah
      .getByRole("listitem")
      .filter({ hasText: "one urn of tea" })
      .getByRole("link", { name: /^Put it in other words/ })
      .click();
    await hannah.getByLabel("What brought you there?").fill("One nurse, one Friday, one urn.");
    await look(hannah);
    await hannah.getByRole("button", { name: "Save" }).click();
    await expect(
      hannah.getByText("One nurse, one Friday, one urn.", { exact: true }),
    ).toBeVisible();
    await look(hannah);
  });

  await test.step("a test that fails, and what it taught", async () => {
    await hannah.goto(`${challenge}/prototypes/new`);
    await hannah.getByLabel("What do you want to find out?").fill("Do people come for tea?");
    await hannah.getByLabel("What do you expect to see?").fill("Six families in four weeks");
    await hannah.getByLabel("First day of the test").fill("2024-09-06");
    await hannah.getByRole("button", { name: "Save the plan" }).click();
    await hannah
      .getByRole("link", { name: /outcome|came of it|found/i })
      .first()
      .click();
    await hannah.getByLabel("What did you see?").fill("Two, who had come to mend the urn.");
    await hannah.getByLabel("What did you learn?").fill("They meet at home, and so must we.");
    await hannah.getByRole("radio", { name: "Abandon" }).check();
    await hannah.getByRole("button", { name: "Write it down" }).click();
    await expect(hannah.getByText("you found out while it was small")).toBeVisible();
    await hannah.getByRole("link", { name: "Correct the plan" }).click();
    await hannah.getByLabel("What do you expect to see?").fill("Six families in a month");
    await hannah.getByRole("button", { name: "Save" }).click();
    await expect(hannah.getByText(/^The plan was corrected on/)).toBeVisible();
    await look(hannah);
  });

  await test.step("two measures, of which each is rebased", async () => {
    await addMeasure(hannah, {
      name: "Referrals from families born abroad",
      kind: /^Outcome/,
      better: /^Up/,
      values: [4, 5, 3, 4, 5, 4, 3, 9, 10, 9, 11, 10, 9, 10, 11, 10],
    });
    await expect(hannah.locator("figcaption")).toContainText("16 points; special cause");
    await rebase(hannah, "Aug 2024", "Visits at home began");
    await look(hannah);
    await addMeasure(hannah, {
      name: "Days until the first visit",
      kind: /^Balancing/,
      better: /^Down/,
      values: [3, 4, 3, 4, 3, 4, 3, 4, 6, 7, 6, 7, 6, 7, 6, 7],
    });
    await rebase(hannah, "Sep 2024", "One nurse fewer on Fridays");
    await hannah.goto(`${challenge}/measures`);
    await look(hannah);
  });

  await test.step("a month, in which something is stuck", async () => {
    await hannah.goto("/progress/hannah-year");
    await hannah.getByRole("link", { name: /^Write the update for/ }).click();
    await hannah.getByLabel("Learned").fill("They meet at home, and so must we.");
    await hannah.getByLabel("Stuck").fill("No car is free on Fridays.");
    await hannah.getByRole("button", { name: "Send the update" }).click();
    await hannah
      .getByRole("link", { name: "Ask your sponsor to move what you were stuck with" })
      .first()
      .click();
    await hannah.getByRole("button", { name: "Send the request" }).click();
    await expect(hannah.getByText("Asked today, no reply yet", { exact: false })).toBeVisible();
  });

  const review = "/reviews/hannah-review-2";
  await test.step("she writes her side of the host review", async () => {
    await hannah.goto(`${review}/edit`);
    await hannah
      .getByLabel("How is it going, in a sentence?")
      .fill("Slower, and nearer to people.");
    await hannah.getByRole("button", { name: "Save, and let Jonathan Rose read it" }).click();
    await expect(hannah.getByText("The other side is told by email.")).toBeVisible();
  });

  const jonathan = await visitor(phone);
  await test.step("her sponsor comes in by the email, on a phone, writes and signs", async () => {
    await openMail(jonathan, "Jonathan Rose", "A host review waits for your side");
    await pressInMail(jonathan, "Open the review");
    await jonathan.getByRole("button", { name: "Sign in and go on" }).tap();
    await jonathan.getByLabel("How is it going, in a sentence?").fill("I learn more than I teach.");
    await jonathan.getByRole("radio", { name: "4", exact: true }).check();
    await look(jonathan);
    await jonathan.getByRole("button", { name: "Save, and let Hannah Levy read it" }).tap();
    await expect(jonathan.getByText("Slower, and nearer to people.")).toBeVisible();
    await expect(jonathan.getByText("No car is free on Fridays.")).toBeVisible();
    await jonathan.getByRole("link", { name: "Read and sign as sponsor" }).tap();
    await jonathan.getByRole("checkbox", { name: /sign it as sponsor$/ }).check();
    await jonathan.getByRole("button", { name: "Sign", exact: true }).tap();
    await expect(jonathan.getByRole("region", { name: "Signatures" })).toContainText(
      "Jonathan Rose (sponsor)",
    );
    await look(jonathan);
  });

  await test.step("she signs too, and it is locked", async () => {
    await hannah.goto(`${review}/signature`);
    await hannah.getByRole("checkbox", { name: /sign it as fellow$/ }).check();
    await hannah.getByRole("button", { name: "Sign", exact: true }).click();
    await expect(hannah.getByText(/^Both have signed: this review is locked/)).toBeVisible();
  });

  await test.step("what came of it, who carries it on, and what the host may keep", async () => {
    await hannah.goto(`${challenge}/sustainability`);
    await hannah.getByRole("link", { name: "Hand something over" }).click();
    await hannah.getByLabel("What is handed over?").fill("Visits at home, with a word list");
    await hannah.getByLabel("Or somebody else’s name").fill("Aisha Karim");
    await hannah.getByLabel("And their email address").fill("aisha.karim@hospice.example.org");
    await hannah.getByLabel("Or by what else?").fill("Referrals, counted each month");
    await hannah.getByRole("button", { name: "Hand it over" }).click();
    await expect(hannah.getByRole("heading", { name: "Visits at home" })).toBeVisible();
    await hannah.goto("/progress/hannah-year/pack");
    await expect(hannah.getByText("I learn more than I teach.")).toBeVisible();
    await expect(hannah.getByText("Referrals from families born abroad").first()).toBeVisible();
    await look(hannah);
  });
});
