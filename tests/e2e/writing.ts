import { type Page, expect } from "@playwright/test";

/** Starts a reflection from the template of that title. @returns its address, from which `/edit` is left out */
export async function startReflection(page: Page, template: RegExp): Promise<string> {
  await page.goto("/journal/new");
  await page.getByRole("button", { name: template }).click();
  await page.waitForURL(/\/journal\/[^/]+\/edit$/);
  return new URL(page.url()).pathname.replace(/\/edit$/, "");
}

/** The editor, once it has taken the place of the plain text area. */
export async function editorOn(page: Page) {
  await expect(page.getByRole("toolbar", { name: "Formatting" })).toBeVisible();
  return page.getByRole("textbox", { name: "Your reflection" });
}

/** Where the page says whether the words are safe. */
export const savingState = (page: Page) => page.locator("#saving");

/** Types `words` where the cursor is, and waits until the server has them and the page says so. */
export async function writeAndSave(page: Page, words: string) {
  const taken = page.waitForResponse(
    (answer) =>
      answer.url().endsWith("/draft") &&
      answer.ok() &&
      Boolean(answer.request().postData()?.includes(words)),
  );
  await page.keyboard.type(words);
  await taken;
  await expect(savingState(page)).toHaveText(/^Saved/);
}

/**
 * Ends a tab that has no network, as a phone does that needs the memory. One that is closed sends a last word, which the
 * browser's emulation of a lost network lets through.
 */
export async function endOffline(page: Page) {
  const ended = page.waitForEvent("crash");
  await Promise.all([ended, page.goto("chrome://crash").catch(() => null)]);
  await page.close();
}
