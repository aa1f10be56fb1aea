import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import serveCohort from "./support/server.ts";

const folder = "tests/pictures";

type Picture = { name: string; who: string; path: string; loads?: string };

/** `loads` is what script brings later. */
const pictures: Picture[] = [
  { name: "home", who: "amara.okafor@example.org", path: "/" },
  {
    name: "writing",
    who: "amara.okafor@example.org",
    path: "/journal/amara-first-set/edit",
    loads: ".tiptap",
  },
  { name: "progress", who: "helena.marsh@example.org", path: "/progress/amara-year" },
  { name: "room", who: "amara.okafor@example.org", path: "/meetings/hawthorn-5/room" },
  { name: "report", who: "amara.okafor@example.org", path: "/feedback/amara-round-1/report" },
  { name: "measure", who: "amara.okafor@example.org", path: "/measures/amara-returns" },
];

// Takes the README's pictures of the sample cohort, from the build that is there.
const stop = await serveCohort();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || undefined,
  args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
});
mkdirSync(folder, { recursive: true });
for (const { name, who, path, loads } of pictures) {
  const context = await browser.newContext({
    baseURL: process.env.E2E_ORIGIN,
    viewport: { width: 1120, height: 1000 },
    locale: "en-GB",
    timezoneId: "Europe/London",
  });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.locator(`form:has(input[value="${who}"]) button`).click();
  await page.waitForURL("**/");
  await page.goto(path);
  if (loads) await page.waitForSelector(loads);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await context.close();
}
await browser.close();
await stop();
