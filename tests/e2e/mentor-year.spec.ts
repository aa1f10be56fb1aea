import type { Page } from "@playwright/test";
import { expect, look, phone, test } from "./fixtures.ts";
import { inDays } from "./meetings.ts";
import { askForLink } from "./outbox.ts";

/** Signs somebody in who is not of the cast, from the link in their mail. */
async function comeIn(page: Page, address: string) {
  await page.goto("/sign-in");
  await askForLink(page, address);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Hello/ })).toBeVisible();
}

async function sign(page: Page) {
  await page.getByRole("link", { name: "Read and sign", exact: true }).click();
  await page.getByLabel("I have read this, and I agree").check();
  await page.getByRole("button", { name: "Sign" }).click();
}

test("a fellow and a mentor agree, sign, meet three times and come back to a goal that grew from a gap", async ({
  as,
  visitor,
}) => {
  const sunita = await visitor(phone);
  await comeIn(sunita, "sunita.gurung@example.org");
  const joyce = await as("joyce", phone);

  await test.step("a goal grows from a gap of the 360, and is shared with the mentor", async () => {
    await sunita.goto("/feedback");
    await sunita.getByRole("link", { name: "Round 1" }).click();
    await sunita.getByRole("link", { name: "Read the report" }).click();
    await sunita
      .getByRole("link", { name: /^Make it a goal/ })
      .first()
      .click();
    await sunita.getByLabel("What is to become different?").fill("I ask before I answer");
    await sunita.getByLabel("The next step (optional)").fill("One question first, on Tuesday");
    await sunita.getByRole("button", { name: "Set the goal" }).click();
    await sunita.getByRole("link", { name: "Share it" }).click();
    await sunita.getByRole("checkbox", { name: "Your mentor" }).check();
    await sunita.getByRole("button", { name: "Share it" }).click();
    await expect(sunita.getByText(/^Shared with/)).toBeVisible();
  });

  await sunita.goto("/pairs");
  await sunita.getByRole("link", { name: "Joyce Balogun, your mentor" }).click();
  await expect(sunita.getByText("Next: One question first, on Tuesday")).toBeVisible();
  const pair = new URL(sunita.url()).pathname;
  await look(sunita);

  await test.step("they agree on how they work, and both sign", async () => {
    await sunita.getByRole("link", { name: "How you work together" }).click();
    await sunita.getByRole("link", { name: "Write it" }).click();
    await sunita.getByLabel("What is this for?").fill("To try things, and not alone");
    await sunita.getByRole("button", { name: "Save" }).click();
    await sign(sunita);
    await joyce.goto("/");
    await joyce.getByRole("link", { name: "Read and sign how you and Sunita Gurung" }).click();
    await sign(joyce);
    await look(joyce);
    await joyce.goto(`${pair}/agreement/versions`);
    await look(joyce);
  });

  await test.step("three meetings are logged, by either, each with the goal", async () => {
    for (const [page, days, mode] of [
      [sunita, -40, "In person"],
      [joyce, -20, "By video"],
      [sunita, 0, "By phone"],
    ] as const) {
      await page.goto(`${pair}/meetings/new`);
      await page.getByLabel("When did you meet?").fill(inDays(days));
      await page.getByLabel(mode).check();
      await page.getByRole("checkbox", { name: "I ask before I answer" }).check();
      await page.getByLabel("Notes for the two of you").fill(`Said between us ${mode}`);
      await page.getByRole("button", { name: "Log it" }).click();
      await expect(page.getByText("Logged. The other of you can confirm it.")).toBeVisible();
    }
    await joyce.goto(pair);
    await joyce
      .getByRole("link", { name: /2026|2027/ })
      .first()
      .click();
    await look(joyce);
    await joyce.getByRole("button", { name: "Yes, we met like this" }).click();
    await sunita.goto("/goals");
    await sunita.getByRole("link", { name: "I ask before I answer" }).click();
    await expect(sunita.getByText("Came back to")).toBeVisible();
    await look(sunita);
  });

  await test.step("faculty see hours and days, and nothing of what was said", async () => {
    const ruth = await as("ruth");
    await ruth.goto("/cohorts/twelfth-cohort/mentoring");
    await expect(ruth.getByText("With Joyce Balogun, their mentor").first()).toBeVisible();
    for (const path of [
      "/cohorts/twelfth-cohort/mentoring",
      "/cohorts/twelfth-cohort/mentoring.data",
    ])
      expect(await (await ruth.request.get(path)).text()).not.toMatch(
        /Said between us|I ask before/,
      );
    expect((await ruth.request.get(pair)).status()).toBe(404);
  });

  await test.step("the mentor leaves without a reason, and the fellow finds another, who says yes", async () => {
    await joyce.goto(pair);
    await joyce.getByRole("link", { name: "End it" }).click();
    await joyce.getByRole("button", { name: "End it" }).click();
    await expect(joyce.getByText("Said between us").first()).toHaveCount(0);
    await expect(joyce.getByText(/^It has ended/)).toBeVisible();
    await sunita.goto(pair);
    await expect(sunita.getByText("What you agreed and logged stays here").first()).toBeVisible();
    await look(sunita);
    await sunita.goto("/mentors");
    await sunita.getByRole("link", { name: "Eleni Georgiou" }).click();
    await sunita.getByRole("link", { name: "Ask Eleni Georgiou" }).click();
    await sunita.getByLabel("What brings you to them?").fill("I ask first, and need a stage");
    await sunita.getByRole("button", { name: "Ask Eleni Georgiou" }).click();
    await expect(sunita.getByText("I ask first, and need a stage")).toBeVisible();

    const eleni = await visitor(phone);
    await comeIn(eleni, "eleni.georgiou@example.org");
    await eleni.goto("/pairs");
    await eleni.getByRole("link", { name: /Sunita Gurung/ }).click();
    await eleni.getByRole("button", { name: "Yes, I will mentor them" }).click();
    await expect(eleni.getByRole("heading", { level: 1 })).toHaveText("You mentor Sunita Gurung");
    await expect(eleni.getByText("I ask before I answer")).toBeVisible();
    expect((await eleni.request.get(pair)).status()).toBe(404);
    await sunita.goto("/pairs");
    await expect(sunita.getByRole("link", { name: "Eleni Georgiou, your mentor" })).toBeVisible();
    await look(sunita);
  });
});
