import { expect, look, test } from "./fixtures.ts";

// Ben reads no more of his set from then on, so this comes after what others do with him there: files go by their names.
test("a fellow whose year has ended stays as an alum, and keeps their journal", async ({
  as,
  forgive,
}) => {
  forgive(/status of 422/);
  const bernadette = await as("bernadette");
  await bernadette.goto("/fellows/ben-year/ending");
  await bernadette.getByLabel("Ended early").check();
  await look(bernadette);
  await bernadette.getByRole("button", { name: "End the year" }).click();
  await expect(bernadette.getByText("The end of the year is saved.")).toBeVisible();

  const ben = await as("ben");
  await ben.goto("/");
  await ben.getByRole("link", { name: "Say whether you want to stay in the network" }).click();
  await look(ben);
  await ben.getByRole("button", { name: "Stay as an alum" }).click();
  await expect(ben.getByRole("alert")).toContainText("Tick the box to stay");
  await ben.getByLabel("I want to stay in the network").check();
  await ben.getByRole("button", { name: "Stay as an alum" }).click();
  await expect(ben.getByText("You stay in the network as an alum.")).toBeVisible();
  await look(ben);
  await ben.getByRole("link", { name: "Your journal" }).click();
  await expect(ben.getByRole("link", { name: "Write a reflection" })).toBeVisible();
});
