import { type Page, expect } from "@playwright/test";

/** Opens the newest message to that person or address with that subject in the demo's outbox. */
export async function openMail(page: Page, to: string, subject: string | RegExp) {
  const mails = page.getByRole("main").getByRole("listitem").filter({ hasText: to });
  const link = mails.getByRole("link", { name: subject }).first();
  for (let at = 1; ; at += 1) {
    await page.goto(`/outbox?page=${at}`);
    if (await link.isVisible()) break;
    await expect(page.getByRole("link", { name: "Next page" }), `mail to ${to}`).toBeVisible();
  }
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
}

/** Follows the button of the message that is open, as its reader would. */
export async function pressInMail(page: Page, button: string) {
  const link = page.frameLocator("iframe").getByRole("link", { name: button, exact: true });
  await page.goto((await link.getAttribute("href")) ?? "");
}

/** Fills the sign-in page that is open, and opens the link that was mailed. The button there is yet to be pressed. */
export async function askForLink(page: Page, address: string) {
  await page.getByLabel("Email address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Check your email" })).toBeVisible();
  await openMail(page, address, "Your link to sign in to Headroom");
  await pressInMail(page, "Sign in");
  await expect(page.getByRole("heading", { name: /^Sign in to Headroom$/ })).toBeVisible();
}
