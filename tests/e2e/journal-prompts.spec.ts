import { expect, look, test } from "./fixtures.ts";
import { inDays } from "./meetings.ts";
import { editorOn, writeAndSave } from "./writing.ts";

const title = "What do you no longer do?";

test("faculty set a prompt, a fellow answers it in her journal, and nobody learns who", async ({
  as,
  forgive,
}) => {
  const gwilym = await as("gwilym");
  const amara = await as("amara");

  await test.step("Gwilym sets it, and is told of a day that comes too early", async () => {
    await gwilym.goto("/cohorts/twelfth-cohort");
    await gwilym.getByRole("link", { name: "Prompts for reflection" }).click();
    await look(gwilym);
    await gwilym.getByRole("link", { name: "Set a prompt" }).click();
    await gwilym.getByLabel("Title").fill(title);
    await gwilym.getByLabel("Questions").fill("What was it?\nWho noticed?");
    await gwilym.getByLabel("Due on (optional)").fill(inDays(-3));
    forgive(/status of 422/);
    await gwilym.getByRole("button", { name: "Set it" }).click();
    await expect(
      gwilym.getByRole("link", { name: "The day it is due must not be before it opens" }),
    ).toBeVisible();
    await look(gwilym);
    await gwilym.getByLabel("Due on (optional)").fill(inDays(6));
    await gwilym.getByRole("button", { name: "Set it" }).click();
    await expect(gwilym.getByText(`“${title}” is set.`)).toBeVisible();
    await expect(gwilym.getByRole("listitem").filter({ hasText: title })).toContainText(
      /0 of \d+ have begun/,
    );
  });

  await test.step("Amara finds it on her home, and begins", async () => {
    await amara.goto("/");
    await amara.getByRole("link", { name: `Reflect on “${title}”` }).click();
    await expect(amara.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await look(amara);
    await amara.getByRole("button", { name: "Begin writing" }).click();
    await amara.waitForURL(/\/journal\/[^/]+\/edit$/);
    const editor = await editorOn(amara);
    await expect(amara.getByLabel("Title")).toHaveValue(title);
    await expect(editor.getByRole("heading")).toHaveText(["What was it?", "Who noticed?"]);
    await editor.getByRole("paragraph").first().click();
    await writeAndSave(amara, "Answering every message within the hour.");
    await expect(amara.getByText("Only you.")).toBeVisible();
  });

  await test.step("it waits for her no longer, and leads to what she began", async () => {
    await amara.goto("/");
    await expect(amara.getByRole("link", { name: `Reflect on “${title}”` })).toHaveCount(0);
    await amara.goto("/journal/new");
    await amara.getByText("What you began, and what was due").click();
    await look(amara);
    await amara.getByRole("link", { name: new RegExp(`You began this on .*: .*${title}`) }).click();
    await expect(amara.getByRole("article")).toContainText("within the hour");
  });

  await test.step("Gwilym sees a number, and changes what can still be changed", async () => {
    await gwilym.reload();
    await gwilym.getByRole("link", { name: title }).click();
    await expect(gwilym.getByText(/1 of \d+ has begun\./)).toBeVisible();
    await expect(gwilym.getByRole("main")).not.toContainText("Amara");
    await look(gwilym);
    await gwilym.getByRole("link", { name: "Change it" }).click();
    await expect(gwilym.getByLabel("Questions")).toHaveCount(0);
    await gwilym.getByLabel("Introduction (optional)").fill("For the mid-year conversations.");
    await look(gwilym);
    await gwilym.getByRole("button", { name: "Save" }).click();
    await expect(gwilym.getByText("For the mid-year conversations.")).toBeVisible();
  });

  await test.step("he withdraws it, and what she wrote is hers", async () => {
    await gwilym.getByRole("link", { name: "Withdraw it" }).click();
    await look(gwilym);
    await gwilym.getByRole("button", { name: "Withdraw it" }).click();
    await expect(gwilym.getByRole("heading", { name: "Withdrawn" })).toBeVisible();
    await amara.goto("/journal/new");
    await expect(amara.getByText(title)).toHaveCount(0);
    await amara.goto("/journal");
    await expect(amara.getByRole("link", { name: title })).toBeVisible();
  });
});
