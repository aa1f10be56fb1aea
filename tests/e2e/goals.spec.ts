import { expect, glance, look, test } from "./fixtures.ts";
import { inDays } from "./meetings.ts";
import { openMail } from "./outbox.ts";

test("a fellow sets a goal, shares it with faculty, takes it further and closes it with what they learned", async ({
  as,
  forgive,
}) => {
  forgive(/status of 4(04|22)/);
  const dominic = await as("dominic");
  await dominic.goto("/growth");
  await dominic.getByRole("link", { name: "Your goals" }).click();
  await expect(dominic.getByText("No goal is open.")).toBeVisible();
  await look(dominic);
  await dominic.getByRole("link", { name: "Set a goal" }).click();
  await dominic.getByLabel("By which day? (optional)").fill(inDays(4));
  await dominic.getByLabel("How will you know? (optional)").fill("Somebody else sums up");
  await dominic.getByRole("button", { name: "Set the goal" }).click();
  await expect(
    dominic.getByRole("link", { name: "Say what is to become different" }),
  ).toBeVisible();
  await expect(dominic.getByLabel("How will you know? (optional)")).toHaveValue(
    "Somebody else sums up",
  );
  await look(dominic);
  await dominic.getByLabel("What is to become different?").fill("I leave the last word to others");
  await dominic.getByLabel("The next step (optional)").fill("Ask Ama to close on Friday");
  await dominic.getByLabel("Which competency is it about? (optional)").selectOption("ie1");
  await dominic.getByRole("button", { name: "Set the goal" }).click();
  await expect(dominic.getByRole("heading", { level: 1 })).toHaveText(
    "I leave the last word to others",
  );
  await expect(dominic.getByText("Only you.")).toBeVisible();
  await look(dominic);
  const path = new URL(dominic.url()).pathname;

  await dominic.goto("/");
  await dominic
    .getByRole("link", { name: "Take the next step: Ask Ama to close on Friday" })
    .click();
  const colin = await as("colin");
  expect((await colin.goto(path))?.status()).toBe(404);

  await dominic.getByRole("link", { name: "Share it" }).click();
  await dominic.getByRole("button", { name: "Share it" }).click();
  await expect(dominic.getByRole("link", { name: "Choose who may read it" })).toBeVisible();
  await look(dominic);
  await dominic.getByRole("checkbox", { name: "The faculty of your cohort" }).check();
  await dominic.getByRole("button", { name: "Share it" }).click();
  await expect(dominic.getByText("The faculty of your cohort", { exact: true })).toBeVisible();
  await look(dominic);

  const ruth = await as("ruth");
  await openMail(ruth, "Ruth Adeyemi", "A goal has been shared with you");
  await expect(ruth.frameLocator("iframe").getByText("the last word")).toHaveCount(0);
  await ruth.goto("/shared");
  await ruth.getByRole("link", { name: "Goals that fellows share with you" }).click();
  await look(ruth);
  await ruth.getByRole("link", { name: "I leave the last word to others" }).click();
  await expect(ruth.getByText("Ask Ama to close on Friday")).toBeVisible();
  await expect(ruth.getByRole("link", { name: "Change it" })).toHaveCount(0);
  await look(ruth);
  await dominic.getByRole("button", { name: /^Take it back from/ }).click();
  await expect(dominic.getByText("Only you.")).toBeVisible();
  expect((await ruth.goto(path))?.status()).toBe(404);

  await dominic.goto(path);
  await dominic.getByRole("link", { name: "Bring it to the set" }).click();
  await expect(dominic.getByLabel("Title")).toHaveValue("I leave the last word to others");
  await look(dominic);
  await dominic.goto(path);
  await dominic.getByRole("link", { name: "Write about it" }).click();
  await expect(dominic.getByText("The reflection begins with it as its title.")).toBeVisible();
  await look(dominic);

  await dominic.goto(path);
  await dominic.getByRole("link", { name: "Close it" }).click();
  await dominic.getByLabel("What did you learn?").fill("They end it better than I do");
  await look(dominic);
  await dominic.getByRole("button", { name: "Close the goal" }).click();
  await expect(dominic.getByText("They end it better than I do")).toBeVisible();
  await look(dominic);
  await dominic.getByRole("link", { name: "Link it as evidence" }).click();
  await dominic.getByLabel("What does it show?").fill("I let others close");
  await dominic.getByRole("button", { name: "Link it" }).click();
  await expect(
    dominic.getByRole("cell", { name: "I leave the last word to others", exact: true }),
  ).toBeVisible();
  await look(dominic);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a goal is set, closed and opened again", async ({ as }) => {
    const ben = await as("ben");
    await ben.goto("/goals/new?competency=rc1");
    await ben.getByLabel("What is to become different?").fill("I listen to the end");
    await ben.getByRole("button", { name: "Set the goal" }).click();
    await expect(ben.getByRole("link", { name: "Co-production" })).toBeVisible();
    await glance(ben);
    await ben.getByRole("link", { name: "Close it" }).click();
    await ben.getByLabel("What did you learn?").fill("It takes a minute longer");
    await ben.getByRole("button", { name: "Close the goal" }).click();
    await expect(ben.getByText("It takes a minute longer")).toBeVisible();
    await ben.getByRole("button", { name: "Open it again" }).click();
    await expect(ben.getByRole("link", { name: "Close it" })).toBeVisible();
  });
});
