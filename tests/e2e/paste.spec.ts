import type { Page } from "@playwright/test";
import type { EditorDocument } from "../../app/editor/document.ts";
import { toMarkdown } from "../../app/editor/markdown-write.ts";
import * as clipboards from "./clipboards.ts";
import { expect, look, test } from "./fixtures.ts";
import { editorOn, savingState, startReflection, writeAndSave } from "./writing.ts";

const free = /^Any length Free writing/;

/** Pastes into the text, as the browser does with what another program left on the clipboard. */
async function paste(page: Page, clipboard: { html?: string; text: string }) {
  const editor = await editorOn(page);
  await editor.evaluate((element, { html, text }) => {
    const clipboardData = new DataTransfer();
    if (html) clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", text);
    const event = { clipboardData, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent("paste", event));
  }, clipboard);
}

/** What the next save sends of the text, as Markdown. */
async function nextSaved(page: Page): Promise<string> {
  const answer = await page.waitForResponse((answer) => answer.url().endsWith("/draft"));
  expect(answer.status()).toBe(200);
  const { document } = answer.request().postDataJSON() as { document: EditorDocument };
  return toMarkdown(document).trimEnd();
}

for (const { program, html, markdown } of [
  { program: "Word", html: clipboards.word, markdown: clipboards.ofWord },
  {
    program: "Word for the web",
    html: clipboards.wordForTheWeb,
    markdown: clipboards.ofWordForTheWeb,
  },
  { program: "Google Docs", html: clipboards.googleDocs, markdown: clipboards.ofGoogleDocs },
  { program: "Outlook", html: clipboards.outlook, markdown: clipboards.ofOutlook },
])
  test(`a text pasted from ${program} comes without its mess`, async ({ as }) => {
    const amara = await as("amara");
    await startReflection(amara, free);
    await (await editorOn(amara)).click();
    const saved = nextSaved(amara);
    await paste(amara, { html, text: "as plain text" });
    expect(await saved).toBe(markdown);
  });

test("what is pasted into a cell of a table stays in it", async ({ as }) => {
  const amara = await as("amara");
  await startReflection(amara, free);
  await (await editorOn(amara)).click();
  await amara.getByRole("button", { name: "Table" }).click();
  await paste(amara, { html: "<h2>One</h2><ul><li>two</li></ul>", text: "One" });
  await amara.keyboard.press("Tab");
  await paste(amara, { text: "three\n\nfour" });
  await amara.keyboard.press("Tab");
  await paste(amara, { html: "<p>five</p><p>six</p>", text: "five" });
  await amara.keyboard.press("Tab");
  const grid = "<table><tr><td>7</td><td>8</td></tr><tr><td>9</td><td>10</td></tr></table>";
  await paste(amara, { html: grid, text: "7" });
  await amara.keyboard.press("End");
  await writeAndSave(amara, " en");
  const saved = nextSaved(amara);
  await amara.keyboard.type("d");
  expect((await saved).split("\n")).toEqual([
    "| One<br>two | three<br>four |  |",
    "| --- | --- | --- |",
    "| five<br>six | 7 | 8 |",
    "|  | 9 | 10 end |",
  ]);
});

test("a paste of 2 MB is refused at once, in words, and nothing is lost", async ({ as }) => {
  const amara = await as("amara");
  const entry = await startReflection(amara, free);
  const editor = await editorOn(amara);
  await editor.click();
  await writeAndSave(amara, "What was here before.");
  const text = "A sentence of a book that is far too long. ".repeat(50_000);

  for (const clipboard of [{ text }, { text, html: `<p>${text}</p>` }, { text: "", html: text }]) {
    await paste(amara, clipboard);
    await expect(amara.getByRole("alert")).toContainText("Nothing was changed");
    await look(amara);
    await expect(editor).toHaveText("What was here before.");
    await writeAndSave(amara, " And more.");
    await expect(amara.getByRole("alert")).toHaveCount(0);
    await amara.keyboard.press("ControlOrMeta+z");
  }

  await writeAndSave(amara, " In the end.");
  await amara.goto(entry);
  await expect(amara.getByRole("article")).toContainText("What was here before. In the end.");
});

test("as much as can be saved can be pasted", async ({ as }) => {
  const amara = await as("amara");
  await startReflection(amara, free);
  await (await editorOn(amara)).click();
  const saved = amara.waitForResponse((answer) => answer.url().endsWith("/draft"));
  await paste(amara, { text: "A sentence of a long text. ".repeat(7_000) });
  expect((await saved).status()).toBe(200);
  await expect(savingState(amara)).toHaveText(/^Saved/);
});
