import { type Page } from "@playwright/test";
import { expect, glance, look, phone, test } from "./fixtures.ts";
import { openMail, pressInMail } from "./outbox.ts";
import { changeRound } from "./rounds.ts";

const nurse = "nurse@ward.example";
const porter = "porter@ward.example";

test.beforeAll(() => changeRound("add"));

/** Opens the link of the newest email to somebody, once it has gone out. */
async function openLink(page: Page, address: string) {
  await expect(async () => {
    // Others are written to meanwhile, so that it may have moved to the next page.
    for (const at of [1, 2, 3]) {
      await page.goto(`/outbox?page=${at}`);
      if (await page.getByRole("main").getByText(address).first().isVisible()) return;
    }
    throw new Error(`No email to ${address} yet`);
  }).toPass();
  await openMail(page, address, "Your feedback is asked for");
  await pressInMail(page, "See what is asked");
}

const choose = (page: Page, statement: RegExp, answer: string) =>
  page.getByRole("group", { name: statement }).getByText(answer, { exact: true }).click();

test("a rater without an account answers on a phone, goes on elsewhere, sends, and changes their mind", async ({
  visitor,
  forgive,
}) => {
  forgive(/status of (404|422|503)/);
  forgive(/ERR_INTERNET_DISCONNECTED/);
  const rater = await visitor(phone);

  await test.step("the link lets the phone in, and says who reads what", async () => {
    await openLink(rater, nurse);
    await expect(rater.getByRole("heading", { level: 1 })).toHaveText(/asks for your feedback$/);
    await look(rater);
    await rater.getByRole("button", { name: "Start" }).click();
    await rater.getByRole("link", { name: "All that you are asked" }).click();
    await look(rater);
    await rater.getByRole("link", { name: "Amara Okafor" }).click();
    await expect(rater.getByText(/Nobody is shown what you answered/)).toBeVisible();
    await rater.getByText("See an example").click();
    await expect(rater.getByRole("cell", { name: /^A mean of their own/ })).toBeVisible();
    await look(rater);
    await rater.getByRole("link", { name: "Begin" }).click();
  });

  await test.step("answers are saved as they are given, and wait while there is no network", async () => {
    await choose(rater, /^1\. /, "Often");
    await expect(rater.getByText("1 of 34 answered")).toBeVisible();
    await expect(rater.getByText(/^Saved \d/)).toBeVisible();
    await look(rater);
    await rater.context().setOffline(true);
    await choose(rater, /^2\. /, "Unable to comment");
    await rater.getByLabel("What should this person keep doing?").fill("Asking us first");
    await expect(rater.getByText(/^Not saved yet: Headroom could not be reached/)).toBeVisible();
    await rater.getByRole("link", { name: "Accessibility" }).click();
    await expect(rater.getByRole("button", { name: "Leave without it" })).toBeVisible();
    await expect(rater.getByLabel("What should this person keep doing?")).toHaveValue(
      "Asking us first",
    );
    await rater.context().setOffline(false);
    await expect(rater.getByText(/^Saved \d/)).toBeVisible();
    await rater.getByLabel("What one change would help them most?").fill("x".repeat(4001));
    await expect(
      rater.getByText("1 character too many. Shorten it to have it saved"),
    ).toBeVisible();
    await rater.getByRole("button", { name: "Save, and look it over" }).click();
    await expect(rater.getByRole("link", { name: /^Shorten what you wrote/ })).toBeVisible();
    await look(rater);
    await rater.getByLabel("What one change would help them most?").fill("Resting");
    await expect(rater.getByText(/^Saved \d/)).toBeVisible();
  });

  const { pathname } = new URL(rater.url());
  const laptop = await visitor();
  await test.step("another device asks for a code", async () => {
    await openLink(laptop, nurse);
    await laptop.getByRole("button", { name: "Send me a code" }).click();
    await expect(laptop.getByText("A code is on its way to you.")).toBeVisible();
    await laptop.getByRole("button", { name: "Go on" }).click();
    await expect(
      laptop.getByRole("link", { name: "Enter the six digits of the code" }),
    ).toBeVisible();
    await look(laptop);
    const { href } = new URL(laptop.url());
    await expect(async () => {
      await rater.goto("/outbox");
      await expect(rater.getByText("Your code to go on").first()).toBeVisible({ timeout: 1000 });
    }).toPass();
    await openMail(rater, nurse, "Your code to go on with your feedback");
    const code = await rater.frameLocator("iframe").locator("strong").innerText();
    await laptop.goto(href);
    await laptop.getByLabel("The six digits that were sent to you").fill(code);
    await laptop.getByRole("button", { name: "Go on" }).click();
    await expect(laptop.getByRole("heading", { level: 1 })).toHaveText(/^Feedback for/);
  });

  await test.step("what was saved on the phone is there, and is sent as it is", async () => {
    await laptop.goto(pathname);
    await expect(laptop.getByLabel("What one change would help them most?")).toHaveValue("Resting");
    await expect(laptop.getByText("2 of 34 answered")).toBeVisible();
    await laptop.getByRole("button", { name: "Save, and look it over" }).click();
    await expect(laptop.getByText(/32 statements have no answer/)).toBeVisible();
    await laptop.getByText("Which have no answer").click();
    await look(laptop);
    await laptop.getByRole("button", { name: "Send my answers" }).click();
    await expect(laptop.getByText("Thank you. Your answers are sent.")).toBeVisible();
    await look(laptop);
    await laptop.getByRole("link", { name: "change your answers" }).click();
    await choose(laptop, /^3\. /, "Rarely");
    await laptop.getByRole("button", { name: "Save my changes" }).click();
    await expect(laptop.getByText("Your changes are saved, and count.")).toBeVisible();
  });

  await test.step("they decline for another fellow, and come back", async () => {
    await laptop.getByRole("link", { name: "All that you are asked" }).click();
    await laptop.getByRole("link", { name: "Ben Cartwright" }).click();
    await laptop.getByRole("link", { name: "I would rather not answer" }).click();
    await look(laptop);
    await laptop.getByRole("button", { name: "Decline" }).click();
    await expect(laptop.getByText("You have declined.", { exact: true })).toBeVisible();
    await look(laptop);
    await laptop.getByRole("button", { name: "Answer after all" }).click();
    await expect(laptop.getByRole("link", { name: "Begin" })).toBeVisible();
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a rater answers, comes back, sends, and is too late with a change, which stays on the page", async ({
    visitor,
    forgive,
  }) => {
    forgive(/status of (409|422)/);
    const rater = await visitor();
    await openLink(rater, porter);
    await glance(rater);
    await rater.getByRole("button", { name: "Start" }).click();
    await glance(rater);
    await rater.getByRole("link", { name: "Begin" }).click();
    await rater.getByRole("group", { name: /^1\. / }).getByLabel("Usually").check();
    await rater.getByLabel("Describe a moment").fill("x".repeat(4001));
    await rater.getByRole("button", { name: "Save, and look it over" }).click();
    await expect(rater.getByRole("link", { name: /^Shorten what you wrote/ })).toBeVisible();
    await expect(rater.getByRole("group", { name: /^1\. / }).getByLabel("Usually")).toBeChecked();
    await glance(rater);
    await rater.getByLabel("Describe a moment").fill("She asked the porters.");
    await rater.getByRole("button", { name: "Save, and look it over" }).click();
    await rater.getByRole("link", { name: "Back to your answers" }).click();
    await expect(rater.getByText("1 of 34 answered and saved")).toBeVisible();
    await expect(rater.getByLabel("Describe a moment")).toHaveValue("She asked the porters.");
    await glance(rater);
    await rater.getByRole("button", { name: "Save, and look it over" }).click();
    await glance(rater);
    await rater.getByRole("button", { name: "Send my answers" }).click();
    await rater.getByRole("link", { name: "change your answers" }).click();
    changeRound("close");
    await rater.getByLabel("Describe a moment").fill("She asked the porters first.");
    await rater.getByRole("button", { name: "Save my changes" }).click();
    await expect(rater.getByRole("heading", { level: 1 })).toHaveText("This round has closed");
    await expect(rater.getByText("She asked the porters first.")).toBeVisible();
    await glance(rater);
  });
});
