import type { Page } from "@playwright/test";
import { expect, look, signIn, test } from "./fixtures.ts";
import { editorOn, savingState, startReflection, writeAndSave } from "./writing.ts";

const free = /^Any length Free writing/;
const secret = "Nobody in the room said why.";

/** All that the browser keeps for the site, as somebody finds it who looks through its files. */
const everythingOn = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );

test("words that are not saved are locked on the device, and open when their writer is back", async ({
  as,
  forgive,
}) => {
  // What a page asks for while its person signs out may come too late.
  forgive(/net::ERR|device-key.*status of 401/);
  let amara = await as("amara");
  const entry = await startReflection(amara, free);
  await (await editorOn(amara)).click();
  await writeAndSave(amara, "Before. ");
  await amara.context().setOffline(true);
  await amara.keyboard.type(secret);
  await expect(savingState(amara)).toHaveText("Offline: kept on this device");
  const kept = await everythingOn(amara);
  expect(kept).toContain("headroom:draft");
  for (const word of ["Nobody", "room said", "Before", btoa(secret).slice(0, 20)])
    expect(kept).not.toContain(word);

  await test.step("she signs out, and is told", async () => {
    await amara.close();
    await amara.context().setOffline(false);
    amara = await amara.context().newPage();
    // A network on which pages can be read and nothing be saved.
    await amara.context().route(/\/draft$/, (route) => route.abort());
    await amara.goto("/sign-out");
    const notice = amara.getByRole("status").filter({ hasText: "saved nowhere else" });
    await expect(notice).toContainText("locked");
    await expect(notice.getByRole("listitem")).toContainText("(not saved yet)");
    await look(amara);
    await amara.getByRole("button", { name: "Sign out of this device" }).click();
    await expect(amara.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
    expect(await everythingOn(amara)).not.toContain("Nobody");
  });

  await test.step("who uses the device next sees nothing of it", async () => {
    await signIn(amara.context(), "marcus");
    await amara.goto("/sign-out");
    await expect(amara.getByRole("button", { name: "Sign out of this device" })).toBeVisible();
    await expect(amara.getByText("saved nowhere else")).toHaveCount(0);
    await amara.getByRole("button", { name: "Sign out of this device" }).click();
    await expect(amara.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  });

  await test.step("signed in again, she has every word", async () => {
    await amara.context().unroute(/\/draft$/);
    await signIn(amara.context(), "amara");
    await amara.goto(`${entry}/edit`);
    await expect(await editorOn(amara)).toContainText(`Before. ${secret}`);
    await expect(savingState(amara)).toHaveText(/^Saved.* These words were on this device/);
    expect(await everythingOn(amara)).not.toContain("headroom:draft");
  });
});

test("a text kept by another version, with a part that is not known, keeps its words", async ({
  as,
  forgive,
}) => {
  forgive(/status of 422/);
  const amara = await as("amara");
  const entry = await startReflection(amara, free);
  // Until its script is there, this page would take the copy up itself.
  await editorOn(amara);
  await amara.evaluate((id) => {
    const document = {
      type: "doc",
      content: [
        { type: "paragraph", content: [{ type: "text", text: "What was known." }] },
        { type: "poll", content: [{ type: "text", text: "What was not." }] },
      ],
    };
    const copy = { key: "x", saveId: "x", text: { title: "Kept", document }, revision: 1 };
    const more = { lineage: ["x"], keptAt: Date.now(), aside: false };
    localStorage.setItem(`headroom:draft:amara:${id}:x`, JSON.stringify({ ...copy, ...more }));
  }, entry.split("/").pop());
  const saved = amara.waitForResponse(
    (answer) => answer.url().endsWith("/draft") && answer.status() === 200,
  );
  await amara.goto(`${entry}/edit`);
  await expect(amara.getByText("had a part that is not known here")).toBeVisible();
  await expect(await editorOn(amara)).toContainText("What was not.");
  await saved;
  await expect(savingState(amara)).toHaveText(/^Saved/);
  expect(await everythingOn(amara)).not.toContain("known");
  await look(amara);
  await amara.goto(entry);
  await expect(amara.getByRole("article")).toContainText("What was known.");
  await expect(amara.getByRole("article")).toContainText("What was not.");
});
