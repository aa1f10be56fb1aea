import { expect, look, test } from "./fixtures.ts";
import { editorOn, savingState, startReflection, writeAndSave } from "./writing.ts";

test("a fellow makes a table by keyboard, and it is read as one", async ({ as }) => {
  const amara = await as("amara");
  await amara.setViewportSize({ width: 320, height: 640 });
  const entry = await startReflection(amara, /^Any length Free writing/);
  const editor = await editorOn(amara);
  const { keyboard } = amara;

  await test.step("she finds the button by keyboard, and writes from cell to cell", async () => {
    await editor.click();
    await keyboard.press("Escape");
    await keyboard.press("Shift+Tab");
    await keyboard.press("End");
    await keyboard.press("ArrowLeft");
    await keyboard.press("ArrowLeft");
    await expect(amara.getByRole("button", { name: "Table" })).toBeFocused();
    await keyboard.press("Enter");
    await expect(editor.getByRole("cell").or(editor.getByRole("columnheader"))).toHaveCount(6);
    for (const words of ["Whom I asked", "What I heard", "The porters", "Ask at night"]) {
      await keyboard.type(words);
      await keyboard.press("Tab");
    }
    await keyboard.type("The ward clerk");
    await keyboard.press("Enter");
    await writeAndSave(amara, "on Sunday");
    await look(amara);
  });

  await test.step("rows and columns come and go, by keyboard too", async () => {
    await keyboard.press("Escape");
    await keyboard.press("Shift+Tab");
    const tools = amara.getByRole("toolbar", { name: "Table" });
    await expect(tools.getByRole("button", { name: "Add row" })).toBeFocused();
    await keyboard.press("Enter");
    await expect(editor.getByRole("row")).toHaveCount(4);
    await tools.getByRole("button", { name: "Add column" }).click();
    await expect(editor.getByRole("columnheader")).toHaveCount(3);
    await editor.getByRole("row").last().getByRole("cell").first().click();
    await tools.getByRole("button", { name: "Remove row" }).click();
    await expect(editor.getByRole("row")).toHaveCount(3);
    await tools.getByRole("button", { name: "Heading row" }).click();
    await expect(editor.getByRole("columnheader")).toHaveCount(0);
    await tools.getByRole("button", { name: "Heading row" }).click();
    await expect(editor.getByRole("columnheader")).toHaveCount(3);
    await expect(savingState(amara)).toHaveText(/^Saved/);
  });

  await test.step("she writes on below it", async () => {
    await editor.getByRole("paragraph").last().click();
    await expect(amara.getByRole("toolbar", { name: "Table" })).toHaveCount(0);
    await writeAndSave(amara, "That is all.");
  });

  await test.step("it is read as a table, also where it is wider than the window", async () => {
    await amara.getByRole("button", { name: "Save and read it" }).click();
    const article = amara.getByRole("article");
    await expect(article.getByRole("columnheader", { name: "What I heard" })).toBeVisible();
    await expect(article.getByRole("cell", { name: "The ward clerk on Sunday" })).toBeVisible();
    await expect(article.getByText("That is all.")).toBeVisible();
    await look(amara);
    expect(new URL(amara.url()).pathname).toBe(entry);
  });
});
