import { DateTime } from "luxon";
import { expect, look, test } from "./fixtures.ts";

const inDays = (from: string, days: number) =>
  DateTime.fromISO(from).plus({ days }).toFormat("yyyy-MM-dd");

test("a lead places a fellow, starts the year, pauses it, brings the fellow back, and defers another's", async ({
  as,
  forgive,
}) => {
  forgive(/status of 409/);
  const bernadette = await as("bernadette");
  await bernadette.goto("/cohorts/thirteenth-cohort/placements");
  await look(bernadette);
  await bernadette.getByRole("link", { name: "Place Noor Haddad" }).click();
  await bernadette
    .getByLabel("Host", { exact: true })
    .selectOption({ label: "Ravensbrook Hospitals, Croydon" });
  await bernadette
    .getByLabel("The challenge in words")
    .fill("Medicines change four times on the way home");
  await bernadette
    .getByLabel("Sponsor from the programme’s people")
    .selectOption({ label: "Stephen Oduya, Medical director" });
  await bernadette.getByLabel("Or the mentor’s email address").fill("stephen.oduya@example.org");
  await look(bernadette);
  await bernadette.getByRole("button", { name: "Save the placement" }).click();

  const problems = bernadette.getByRole("alert");
  await expect(problems).toContainText("Stephen Oduya: mentor and sponsor of Noor Haddad");
  await look(bernadette);
  await bernadette.getByLabel("Or the mentor’s email address").fill("Mairead.Flynn@example.org");
  await bernadette.getByRole("button", { name: "Save the placement" }).click();
  await expect(bernadette.getByText("Placed with Ravensbrook Hospitals")).toBeVisible();
  await expect(bernadette.getByText("Mairéad Flynn")).toBeVisible();

  await bernadette.getByRole("link", { name: "Start the year" }).click();
  const first = await bernadette.getByLabel("First day").inputValue();
  await look(bernadette);
  await bernadette.getByRole("button", { name: "Start the year" }).click();
  await expect(bernadette.getByText("The year is started.")).toBeVisible();

  await bernadette.getByRole("link", { name: "Pause the year" }).click();
  await bernadette.getByLabel("Parental leave").check();
  await bernadette.getByLabel("First day away").fill(inDays(first, 30));
  await look(bernadette);
  await bernadette.getByRole("button", { name: "Pause the year" }).click();
  await bernadette.getByRole("link", { name: "They are back" }).click();
  await bernadette.getByLabel("First day back").fill(inDays(first, 44));
  await bernadette.getByRole("button", { name: "Save, and move the year" }).click();
  await expect(bernadette.getByText("14 days later than the cohort’s")).toBeVisible();
  await look(bernadette);

  await bernadette.goto("/cohorts/twelfth-cohort/placements");
  await bernadette.getByRole("link", { name: "Rohan", exact: false }).click();
  await bernadette.getByRole("link", { name: "Defer it to a later cohort" }).click();
  await bernadette.getByLabel("Mentor").uncheck();
  await look(bernadette);
  await bernadette.getByRole("button", { name: "Defer the year" }).click();
  await expect(
    bernadette.getByText("Deferred. This is their year in the later cohort."),
  ).toBeVisible();
  await expect(bernadette.getByText("Thirteenth cohort")).toBeVisible();
});
