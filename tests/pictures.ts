import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import serveCohort from "./support/server.ts";

const folder = "tests/pictures";

const pictures = [
  { name: "home", who: "amara.okafor@example.org", path: "/" },
  { name: "writing", who: "amara.okafor@example.org", path: "/journal/amara-first-set/edit" },
  { name: "progress", who: "helena.marsh@example.org", path: "/progress/amara-year" },
];

// Takes the README's pictures of the sample cohort, from the build that is there.
const stop = await serveCohort();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || undefined,
  args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
});
mkdirSync(folder, { recursive: true });
for (const { name, who, path } of pictures) {
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
  await page.goto(path, { waitUntil: "networkidle" });
  await page.screenshot({ path: `${folder}/${name}.png` });
  await context.close();
}
await browser.close();
await stop();
