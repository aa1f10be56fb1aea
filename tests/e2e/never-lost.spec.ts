import type { Page } from "@playwright/test";
import type { RunningServer } from "../support/running-server.ts";
import { startAgain, startOnCohort } from "../support/server.ts";
import { test as base, expect, hydrated, look, signOutEverywhere } from "./fixtures.ts";
import { editorOn, endOffline, savingState, startReflection, writeAndSave } from "./writing.ts";

type OwnServer = { origin: string; kill(): Promise<void>; restart(): Promise<void> };

// A server of this file's own, to be killed, and on which everybody can be signed out.
const test = base.extend<object, { cohort: string; server: OwnServer }>({
  cohort: ["never-lost", { scope: "worker" }],
  server: [
    async ({ cohort }, use, { workerIndex }) => {
      const name = `${cohort}-${workerIndex}`;
      let running: RunningServer = await startOnCohort(name);
      const { origin } = running;
      await use({
        origin,
        kill: () => running.remove(),
        restart: async () =>
          void (running = await startAgain(name, { PORT: new URL(origin).port })),
      });
      await running.remove();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server }, use) => use(server.origin),
});

// Each worker has a server of its own.
test.describe.configure({ mode: "parallel" });

const free = /^Any length Free writing/;

/** What the server has, as another device of the same person shows it. */
async function readElsewhere(page: Page, path: string) {
  const response = await page.goto(path);
  expect(response?.status()).toBe(200);
  return page.getByRole("main");
}

/** Signs in again in the tab that the link opens, and closes it. */
async function signInInNewTab(page: Page, name: RegExp) {
  const opening = page.context().waitForEvent("page");
  await page.getByRole("link", { name: /^Sign in.*opens in a new tab/ }).click();
  const tab = await opening;
  // Until this button is there, the ones below it move.
  await expect(tab.getByRole("button", { name: "Sign in with a passkey" })).toBeVisible();
  await tab.getByRole("button", { name }).click();
  await expect(tab.getByRole("heading", { name: "You are signed in again" })).toBeVisible();
  await tab.close();
}

test("the network is lost in the middle of a sentence, and the tab gone", async ({
  as,
  forgive,
}) => {
  const amara = await as("amara");
  const entry = await startReflection(amara, free);
  await (await editorOn(amara)).click();
  await writeAndSave(amara, "The registrar stopped, ");
  forgive(/ERR_INTERNET_DISCONNECTED/);
  await amara.context().setOffline(true);
  await amara.keyboard.type("and nobody in the room said why.");
  await expect(savingState(amara)).toHaveText("Offline: kept on this device");
  await endOffline(amara);

  await amara.context().setOffline(false);
  const again = await amara.context().newPage();
  await again.goto(`${entry}/edit`);
  const sentence = "The registrar stopped, and nobody in the room said why.";
  await expect(await editorOn(again)).toContainText(sentence);
  await expect(savingState(again)).toHaveText(/^Saved/);
  await expect(await readElsewhere(await as("amara"), entry)).toContainText(sentence);
});

for (const { choice, kept, other } of [
  { choice: "Keep what I have here", kept: "from the second tab", other: "from the first tab" },
  { choice: "Take the other text", kept: "from the first tab", other: "from the second tab" },
])
  test(`a second tab with an older text is told: ${choice}`, async ({ as, forgive }) => {
    const first = await as("dominic");
    const entry = await startReflection(first, free);
    await (await editorOn(first)).click();
    const second = await first.context().newPage();
    await second.goto(`${entry}/edit`);
    const editor = await editorOn(second);
    await writeAndSave(first, "Words from the first tab.");

    forgive(/status of 409/);
    await editor.click();
    await second.keyboard.type("Words from the second tab.");
    const conflict = second.getByRole("region", { name: "This reflection was changed" });
    await expect(conflict).toContainText("Words from the first tab.");
    await look(second);
    const device = await as("dominic");
    await expect(await readElsewhere(device, entry)).toContainText("from the first tab");

    await conflict.getByRole("button", { name: choice }).click();
    await expect(savingState(second)).toHaveText(/^Saved/);
    await expect(editor).toContainText(kept);
    await expect(editor).not.toContainText(other);
    await expect(await readElsewhere(device, entry)).toContainText(kept);

    await second.getByText("1 text is put aside on this device").click();
    const broughtBack = second.waitForResponse((answer) => answer.url().endsWith("/draft"));
    await second.getByRole("button", { name: "Bring it back" }).click();
    await expect(editor).toContainText(other);
    await broughtBack;
    await expect(savingState(second)).toHaveText(/^Saved/);
    await expect(await readElsewhere(device, entry)).toContainText(other);
  });

test("what was written on two devices becomes one text, for its writer to merge", async ({
  as,
  forgive,
}) => {
  const [phone, laptop] = [await as("ben"), await as("ben")];
  const entry = await startReflection(phone, free);
  await (await editorOn(phone)).click();
  await writeAndSave(phone, "Written first.");
  await laptop.goto(`${entry}/edit`);
  await (await editorOn(laptop)).click();
  await laptop.keyboard.press("ControlOrMeta+End");
  await phone.keyboard.press("Enter");
  await writeAndSave(phone, "From the phone.");
  forgive(/status of 409/);
  await laptop.keyboard.press("Enter");
  await laptop.keyboard.type("From the laptop.");
  const conflict = laptop.getByRole("region", { name: "This reflection was changed" });
  await expect(conflict.getByRole("deletion").last()).toContainText("phone");
  await expect(conflict.getByRole("insertion").last()).toContainText("laptop");
  await look(laptop);
  await conflict.getByRole("button", { name: "Put both into one text" }).click();
  const editor = await editorOn(laptop);
  await expect(editor.getByRole("heading", { name: "From the other text" })).toBeVisible();
  await expect(savingState(laptop)).toHaveText(/^Saved/);
  await expect(laptop.getByText("put aside on this device")).toHaveCount(0);
  const main = await readElsewhere(await as("ben"), entry);
  for (const words of ["Written first.", "From the phone.", "From the laptop."])
    await expect(main.getByText(words)).toHaveCount(1);
});

test("the sign-in ends while one writes", async ({ as, forgive }) => {
  const ben = await as("ben");
  const entry = await startReflection(ben, free);
  await (await editorOn(ben)).click();
  await writeAndSave(ben, "I said that it was fine. ");
  await signOutEverywhere(await as("ben"));

  forgive(/status of 401/);
  await ben.keyboard.type("It was not fine.");
  await expect(savingState(ben)).toContainText("Signed out: kept on this device");
  await signInInNewTab(ben, /Ben Cartwright/);
  // Pages of a browser without a screen are all visible at once, and do not notice that one comes back to them.
  await ben.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(savingState(ben)).toHaveText(/^Saved/);
  const main = await readElsewhere(await as("ben"), entry);
  await expect(main).toContainText("I said that it was fine. It was not fine.");
});

test("the server is killed and started again while one writes", async ({ as, forgive, server }) => {
  const amara = await as("amara");
  const entry = await startReflection(amara, free);
  await (await editorOn(amara)).click();
  await writeAndSave(amara, "Before it went, ");
  forgive(/net::ERR_/);
  await server.kill();
  await amara.keyboard.type("while it was gone, ");
  await expect(savingState(amara)).toHaveText("Offline: kept on this device");
  await server.restart();
  await expect(savingState(amara)).toHaveText(/^Saved/);
  await amara.keyboard.press("Control+End");
  await writeAndSave(amara, "and after it came back.");
  const main = await readElsewhere(await as("amara"), entry);
  await expect(main).toContainText("Before it went, while it was gone, and after it came back.");
});

test("the tab is closed while the server is away", async ({ as, forgive, server }) => {
  const dominic = await as("dominic");
  const entry = await startReflection(dominic, free);
  await (await editorOn(dominic)).click();
  await writeAndSave(dominic, "Before it went, ");
  forgive(/net::ERR_/);
  await server.kill();
  await dominic.keyboard.type("and after.");
  await expect(savingState(dominic)).toHaveText("Offline: kept on this device");
  await dominic.close();
  await server.restart();
  const again = await dominic.context().newPage();
  await again.goto(`${entry}/edit`);
  await expect(await editorOn(again)).toContainText("Before it went, and after.");
  await expect(savingState(again)).toHaveText(/^Saved.* These words were on this device/);
  const main = await readElsewhere(await as("dominic"), entry);
  await expect(main).toContainText("Before it went, and after.");
});

test("a form is sent after the sign-in has ended", async ({ as, forgive }) => {
  const amara = await as("amara");
  await amara.goto("/");
  await amara.getByRole("link", { name: "Progress" }).click();
  await amara.getByRole("link", { name: /^Write the update for/ }).click();
  await amara.getByLabel("Learned").fill("A rota is a promise.");
  await amara.getByLabel("Stuck").fill("Two lines,\nand “quotes” <b>in</b> them");
  await signOutEverywhere(await as("amara"));

  forgive(/status of 401/);
  await amara.getByRole("button", { name: "Send the update" }).click();
  const page = amara.getByRole("heading", { name: "You were signed out before this was saved" });
  await expect(page).toBeVisible();
  await look(amara);
  await signInInNewTab(amara, /Amara Okafor/);
  await amara.getByRole("button", { name: "Send it again" }).click();
  await expect(amara.getByRole("heading", { level: 1, name: "Amara Okafor" })).toBeVisible();
  await expect(amara.getByText("A rota is a promise.")).toBeVisible();
  await expect(amara.getByText("and “quotes” <b>in</b> them")).toBeVisible();
});

test("what is typed before script has taken the page over stays", async ({ as }) => {
  const amara = await as("amara");
  let go = () => {};
  const held = new Promise<void>((done) => (go = done));
  await amara.route(/\/assets\/entry\.client.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await amara.goto("/challenges/amara-challenge/edit", { waitUntil: "commit" });
  const purpose = amara.getByLabel("Purpose (optional)");
  await expect(purpose).not.toHaveValue("");
  await purpose.fill("Typed while the script was on its way.");
  go();
  await hydrated(amara);
  await expect(purpose).toHaveValue("Typed while the script was on its way.");
  await purpose.fill("Typed afterwards.");
  await expect(purpose).toHaveValue("Typed afterwards.");
});
