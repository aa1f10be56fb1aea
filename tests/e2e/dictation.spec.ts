import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { editorOn, savingState, startReflection } from "./writing.ts";

const free = /^Any length Free writing/;

/** Waits until the server has these words, whichever way they came. */
const taken = (page: Page, words: string) =>
  page.waitForResponse(
    (answer) =>
      answer.url().endsWith("/draft") &&
      answer.ok() &&
      Boolean(answer.request().postData()?.includes(words)),
  );

test("what is dictated, composed or corrected is saved as what is typed is", async ({ as }) => {
  const amara = await as("amara");
  const entry = await startReflection(amara, free);
  const editor = await editorOn(amara);
  for (const [name, value] of [
    ["spellcheck", "true"],
    ["autocapitalize", "sentences"],
    ["autocorrect", "on"],
  ] as const)
    await expect(editor).toHaveAttribute(name, value);
  await editor.click();
  const device = await amara.context().newCDPSession(amara);

  await test.step("dictation puts whole sentences in at once", async () => {
    const saved = taken(amara, "I sat down. Then I listened.");
    await device.send("Input.insertText", { text: "I sat down. " });
    await device.send("Input.insertText", { text: "Then I listened." });
    await saved;
  });

  await test.step("a composition grows, changes, and ends", async () => {
    const saved = taken(amara, "Then I listened. かな");
    await amara.keyboard.type(" ");
    for (const text of ["k", "か", "かn", "かな"])
      await device.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await device.send("Input.insertText", { text: "かな" });
    await saved;
  });

  await test.step("the browser replaces a word by itself, as a correction or a late dictation", async () => {
    const saved = taken(amara, "Then I heard.");
    await editor.evaluate((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const text = texts.nextNode() as Text;
      text.data = text.data.replace("listened", "heard");
      const inputType = "insertReplacementText";
      element.dispatchEvent(new InputEvent("input", { inputType, bubbles: true }));
    });
    await saved;
  });

  await expect(savingState(amara)).toHaveText(/^Saved/);
  await amara.goto(entry);
  await expect(amara.getByRole("article")).toContainText("I sat down. Then I heard. かな");
});

test("the plain text area saves too while the editor has not come", async ({ as, forgive }) => {
  forgive(/rich-editor|ERR_FAILED/);
  const amara = await as("amara");
  await amara.route(/rich-editor/, (route) => route.abort());
  const entry = await startReflection(amara, free);
  const area = amara.getByLabel("Your reflection");
  await expect(area).toHaveAttribute("autocapitalize", "sentences");
  await area.click();
  const saved = taken(amara, "Said to the phone.");
  const device = await amara.context().newCDPSession(amara);
  await device.send("Input.insertText", { text: "Said to the phone." });
  await saved;
  await amara.goto(entry);
  await expect(amara.getByRole("article")).toContainText("Said to the phone.");
});
