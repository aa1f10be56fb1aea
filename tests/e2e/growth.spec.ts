import { expect, look, test } from "./fixtures.ts";
import { openMail } from "./outbox.ts";

test("a fellow rates themselves, asks Ruth, is answered, and sees both on one arc", async ({
  as,
  forgive,
}) => {
  forgive(/status of 4(04|22)/);
  const dominic = await as("dominic");
  await dominic.goto("/");
  await dominic.getByRole("link", { name: "Growth", exact: true }).click();
  await expect(dominic.getByRole("heading", { level: 1, name: "Your growth" })).toBeVisible();
  await dominic.getByRole("link", { name: "Rate yourself" }).click();
  await dominic.getByRole("link", { name: "Baseline" }).click();
  await expect(dominic.getByRole("heading", { level: 1 })).toContainText("at baseline");
  await dominic.getByRole("button", { name: "Save your ratings" }).click();
  await expect(dominic.getByRole("link", { name: /^Choose a level for at/ })).toBeVisible();
  await look(dominic);
  const convening = dominic.getByRole("group", { name: "Convening" });
  await convening.getByRole("radio", { name: "Practising" }).check();
  await dominic.getByLabel("Note on Convening (optional)").fill("Small rooms, never large ones");
  await dominic.getByRole("button", { name: "Save your ratings" }).click();
  await expect(dominic.getByText("Your ratings are saved.")).toBeVisible();
  await look(dominic);
  await dominic.getByRole("cell").getByRole("link", { name: "Convening" }).click();
  const picture = dominic.getByRole("img", { name: /^You rated yourself Practising/ });
  await expect(picture).toBeVisible();
  await look(dominic);

  await dominic.getByRole("link", { name: "Ask for a rating" }).click();
  await dominic.getByLabel(/^What would you like them to have in mind/).fill("The open evening");
  await dominic.getByRole("button", { name: "Ask", exact: true }).click();
  await expect(dominic.getByRole("alert")).toBeVisible();
  await expect(dominic.getByLabel(/^What would you like/)).toHaveValue("The open evening");
  await look(dominic);
  await dominic.getByLabel("Whom do you want to ask?").selectOption("ruth");
  await dominic.getByRole("button", { name: "Ask", exact: true }).click();
  await expect(dominic.getByText("Not answered yet")).toBeVisible();
  const path = new URL(dominic.url()).pathname;
  await look(dominic);

  const gwilym = await as("gwilym");
  expect((await gwilym.goto(path))?.status()).toBe(404);

  const ruth = await as("ruth");
  await openMail(ruth, "Ruth Adeyemi", "A fellow asks for your view");
  await expect(ruth.frameLocator("iframe").getByText("The open evening")).toHaveCount(0);
  await ruth.goto("/");
  await ruth.getByRole("link", { name: "Say how you see Dominic" }).click();
  await expect(ruth.getByText("The open evening")).toBeVisible();
  await expect(ruth.getByText("Small rooms, never large ones")).toHaveCount(0);
  await ruth.getByRole("link", { name: "All that you were asked" }).click();
  await look(ruth);
  await ruth.getByRole("link", { name: /^Dominic .* on Convening$/ }).click();
  await ruth.getByRole("link", { name: "Answer" }).click();
  await ruth.getByRole("radio", { name: "Leading" }).check();
  await ruth.getByRole("button", { name: "Send your answer" }).click();
  await expect(ruth.getByRole("link", { name: /^Say why/ })).toBeVisible();
  await expect(ruth.getByRole("radio", { name: "Leading" })).toBeChecked();
  await look(ruth);
  await ruth.getByLabel("Why?").fill("Sixty people came, and they talked to one another.");
  await ruth.getByRole("button", { name: "Send your answer" }).click();
  await expect(ruth.getByText(/^Leading, says Ruth/)).toBeVisible();
  await look(ruth);

  await dominic.goto("/");
  await dominic.getByRole("link", { name: /answered your question about Convening$/ }).click();
  await dominic.getByRole("link", { name: "Reply" }).click();
  await look(dominic);
  await dominic.getByLabel("Your reply").fill("I had counted the chairs, not the talk.");
  await dominic.getByRole("button", { name: "Send your reply" }).click();
  await expect(dominic.getByText("I had counted the chairs, not the talk.")).toBeVisible();
  await dominic.getByRole("link", { name: "Back to Convening" }).click();
  await expect(
    dominic.getByRole("img", { name: /Practising at baseline.*rated Leading by Ruth/ }),
  ).toBeVisible();
  await look(dominic);
  await ruth.reload();
  await expect(ruth.getByText("I had counted the chairs, not the talk.")).toBeVisible();
});

test("a fellow links a workshop, and places themselves on the twelve shifts", async ({
  as,
  forgive,
}) => {
  forgive(/status of 422/);
  const ben = await as("ben");
  await ben.goto("/growth/evidence/new");
  await ben.getByLabel("What was it?").selectOption("workshop");
  await ben.getByLabel("Day").fill("2026-01-10");
  await ben.getByLabel("What does it show?").fill("Stayed in the argument");
  await ben.getByRole("checkbox", { name: "Diversity and conflict" }).check();
  await ben.getByRole("button", { name: "Link it" }).click();
  await expect(ben.getByRole("link", { name: "Say what it was called" })).toBeVisible();
  await expect(ben.getByRole("checkbox", { name: "Diversity and conflict" })).toBeChecked();
  await look(ben);
  await ben.getByLabel("What was it called?").fill("Facing conflict");
  await ben.getByRole("button", { name: "Link it" }).click();
  await expect(ben.getByRole("cell", { name: "Facing conflict", exact: true })).toBeVisible();
  await ben.getByRole("link", { name: "Change Facing conflict" }).click();
  await look(ben);

  await ben.goto("/growth/shifts");
  await look(ben);
  await ben.getByRole("link", { name: "Place yourself" }).click();
  const hierarchical = ben.getByRole("group", { name: /^Hierarchical/ });
  const now = hierarchical.getByRole("slider", { name: /^Now/ });
  await expect(hierarchical.getByText("4 of 7")).toHaveCount(2);
  await now.focus();
  await now.press("ArrowLeft");
  await now.press("ArrowLeft");
  await expect(hierarchical.getByText("2 of 7")).toBeVisible();
  await look(ben);
  await ben.getByRole("button", { name: "Save where you stand" }).click();
  await expect(ben.getByRole("cell", { name: "2 now, 4 wanted" })).toBeVisible();
  await expect(
    ben.getByRole("img", { name: /between “Hierarchical”.*at 2, and wanting 4/ }),
  ).toBeVisible();
  await look(ben);
});
