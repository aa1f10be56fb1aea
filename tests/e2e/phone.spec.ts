import type { Page } from "@playwright/test";
import { expect, look, phone, test } from "./fixtures.ts";
import { editorOn, endOffline, savingState, startReflection, writeAndSave } from "./writing.ts";

const free = /^Any length Free writing/;
const title = "The corridor at six";
const before = "The porter waited with me, ";
const after = "and neither of us said what for.";
const later = "At the desk I wrote the rest.";

/** What a device says of the words that it had kept. */
const said = (page: Page) => page.getByRole("status").filter({ hasText: /this device/i });

test("a fellow writes on a phone, loses the network mid-sentence, and finds every word on another machine", async ({
  as,
  forgive,
}) => {
  const device = await as("amara", phone);
  const laptop = await as("amara");
  let page = device;
  const entry = await startReflection(page, free);

  await test.step("she writes with her thumbs, and it is saved as she writes", async () => {
    await page.getByLabel("Title").fill(title);
    await (await editorOn(page)).tap();
    await writeAndSave(page, before);
    await look(page);
  });

  await test.step("the network goes; she writes on, and is told where her words are", async () => {
    forgive(/ERR_INTERNET_DISCONNECTED/);
    await page.context().setOffline(true);
    await page.keyboard.type(after);
    await expect(savingState(page)).toHaveText("Offline: kept on this device");
    await look(page);
    await endOffline(page);
  });

  await test.step("another machine has what was sent", async () => {
    await laptop.goto(entry);
    await expect(laptop.getByRole("article")).toContainText(before.trim());
    await expect(laptop.getByText(after)).toHaveCount(0);
  });

  await test.step("the phone is back, and sends the rest from whichever page she opens", async () => {
    await device.context().setOffline(false);
    page = await device.context().newPage();
    await page.goto("/");
    await expect(said(page)).toContainText(
      `Words that this device had kept are saved now: ${title}.`,
    );
    await look(page);
    const kept = await page.evaluate(() => Object.keys(localStorage).join());
    expect(kept).not.toContain("headroom:draft");
  });

  await test.step("the other machine has every word, and she writes on there", async () => {
    await laptop.goto(`${entry}/edit`);
    const editor = await editorOn(laptop);
    await expect(editor).toContainText(before + after);
    await editor.click();
    await laptop.keyboard.press("ControlOrMeta+End");
    await laptop.keyboard.press("Enter");
    await writeAndSave(laptop, later);
  });

  await test.step("on the phone she shares it with her mentor", async () => {
    await page.goto(entry);
    await expect(page.getByRole("article")).toContainText(later);
    await page.getByRole("link", { name: "Share a copy" }).tap();
    await page.getByRole("radio", { name: /your mentor/i }).check();
    await look(page);
    await page.getByRole("button", { name: "Share a copy" }).tap();
    await expect(page.getByText(/^Shared with/)).toBeVisible();
    await look(page);
  });

  const joyce = await as("joyce", phone);
  await test.step("her mentor finds it on her home, and reads every word", async () => {
    await joyce.goto("/");
    const task = joyce.getByRole("listitem").filter({ hasText: title });
    await task.getByRole("link", { name: "Read what Amara Okafor shared with you" }).tap();
    const article = joyce.getByRole("article");
    await expect(article).toContainText(before + after);
    await expect(article).toContainText(later);
    await look(joyce);
  });

  await test.step("her sponsor cannot find it anywhere", async () => {
    const helena = await as("helena");
    const share = new URL(joyce.url()).pathname;
    // What another journey changes meanwhile answers 409.
    forgive(/status of 40[349]/);
    for (const path of [
      entry,
      `${entry}/edit`,
      `${entry}/versions`,
      `${entry}/versions/1`,
      `${entry}/share`,
      `${entry}/evidence`,
      `${entry}/deletion`,
      share,
      `${share}/comments`,
    ])
      expect([path, (await helena.goto(path))?.status()]).toEqual([path, 404]);

    await helena.goto("/");
    const seen = new Set<string>();
    const left = ["/", "/shared", "/progress/amara-year", "/directory?q=corridor"];
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      if (seen.has(path)) continue;
      seen.add(path);
      // A file is saved, and leads nowhere.
      const isFile = /^\/files\/|\.(csv|png|svg)$|\/pdf$/.test(path);
      const answer = await (isFile ? helena.request.get(path) : helena.goto(path));
      const html = (await answer?.text()) ?? "";
      for (const words of [title, before.trim(), after, later])
        expect(html, path).not.toContain(words);
      const links = helena.locator("main a[href^='/'], nav[aria-label=Main] a");
      const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      // Everything that her pages lead to.
      if (seen.size < 30) left.push(...paths.flatMap((found) => found ?? []));
    }
    expect(seen.size).toBeGreaterThan(10);
  });
});

test("what the phone kept waits for her when the text was changed elsewhere meanwhile", async ({
  as,
  forgive,
}) => {
  const device = await as("dominic", phone);
  const laptop = await as("dominic");
  const entry = await startReflection(device, free);
  await device.getByLabel("Title").fill("Two of me");
  await (await editorOn(device)).tap();
  await writeAndSave(device, before);
  forgive(/ERR_INTERNET_DISCONNECTED|status of 409/);
  await device.context().setOffline(true);
  await device.keyboard.type(after);
  await expect(savingState(device)).toHaveText("Offline: kept on this device");
  await endOffline(device);

  await laptop.goto(`${entry}/edit`);
  await (await editorOn(laptop)).click();
  await laptop.keyboard.press("ControlOrMeta+End");
  await laptop.keyboard.press("Enter");
  await writeAndSave(laptop, later);

  await device.context().setOffline(false);
  const page = await device.context().newPage();
  await page.goto("/journal");
  await expect(said(page)).toContainText("which was changed elsewhere meanwhile");
  await look(page);
  await said(page).getByRole("link", { name: "Two of me" }).tap();
  const conflict = page.getByRole("region", { name: "This reflection was changed" });
  await expect(conflict).toContainText(later);
  await look(page);
  await conflict.getByRole("button", { name: "Put both into one text" }).tap();
  await expect(savingState(page)).toHaveText(/^Saved/);
  await laptop.goto(entry);
  for (const words of [before + after, later])
    await expect(laptop.getByRole("article")).toContainText(words);
});
