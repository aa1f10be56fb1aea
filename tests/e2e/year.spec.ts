import { expect, look, test } from "./fixtures.ts";
import { inDays } from "./meetings.ts";

test("faculty plans the year, and a fellow finds it in theirs", async ({ as, forgive }) => {
  forgive(/status of 422/);
  const gwilym = await as("gwilym");
  await gwilym.goto("/year");
  await expect(gwilym.getByRole("img", { name: /milestones/ }).first()).toBeVisible();
  await gwilym.getByRole("link", { name: "The whole cohort’s year" }).click();
  await expect(gwilym.getByRole("heading", { level: 1, name: "The cohort’s year" })).toBeVisible();

  await gwilym.getByRole("link", { name: "Add from the template" }).click();
  await expect(gwilym.getByText("Everything that the template holds")).toBeVisible();
  await look(gwilym);
  await gwilym.getByRole("link", { name: "Back to the year" }).click();

  await gwilym.getByRole("link", { name: "Add a milestone of your own" }).click();
  await gwilym.getByLabel("Title").fill("A day at Kestrel House");
  await gwilym.getByLabel("First day").fill(inDays(20));
  await gwilym.getByLabel("Last day (optional)").fill(inDays(19));
  await gwilym.getByRole("button", { name: "Add it to the year" }).click();
  await expect(gwilym.getByRole("alert")).toContainText("The last day must not be before");
  await expect(gwilym.getByLabel("Title")).toHaveValue("A day at Kestrel House");
  await look(gwilym);
  await gwilym.getByLabel("Last day (optional)").fill("");
  await gwilym.getByRole("button", { name: "Add it to the year" }).click();
  await expect(gwilym.getByText("“A day at Kestrel House” is added.")).toBeVisible();
  await look(gwilym);

  const amara = await as("amara");
  await amara.goto("/");
  await amara.getByRole("link", { name: "Year", exact: true }).click();
  const day = amara.getByRole("listitem").filter({ hasText: "A day at Kestrel House" });
  await expect(day).toBeVisible();
  const before = await day.textContent();
  await look(amara);

  await gwilym.getByRole("link", { name: "Change A day at Kestrel House" }).click();
  await gwilym.getByLabel("First day").fill(inDays(27));
  await gwilym.getByRole("button", { name: "Save" }).click();
  await expect(gwilym.getByText("“A day at Kestrel House” is saved.")).toBeVisible();
  await amara.reload();
  await expect(day).not.toHaveText(before ?? "");

  await gwilym.getByRole("link", { name: "Change A day at Kestrel House" }).click();
  await gwilym.getByRole("link", { name: "Remove it from the year" }).click();
  await gwilym.getByRole("button", { name: "Remove the milestone" }).click();
  await expect(gwilym.getByText("Removed.")).toBeVisible();
  await amara.reload();
  await expect(day).toHaveCount(0);

  // What the template has and the year no longer does is offered again, and no more than that.
  await gwilym.getByRole("link", { name: "Change Final presentations" }).click();
  await gwilym.getByRole("link", { name: "Remove it from the year" }).click();
  await gwilym.getByRole("button", { name: "Remove the milestone" }).click();
  await gwilym.getByRole("link", { name: "Add from the template" }).click();
  await expect(gwilym.getByRole("checkbox")).toHaveCount(1);
  await look(gwilym);
  await gwilym.getByRole("button", { name: "Add what is ticked" }).click();
  await expect(gwilym.getByText("1 milestone is added to the year.")).toBeVisible();
});
