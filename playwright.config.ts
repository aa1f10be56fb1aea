import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "tests/e2e",
  workers: 2,
  // Far more than a test needs, for machines that are busy with something else.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  outputDir: "test-results",
  globalSetup: "./tests/support/server.ts",
  use: {
    // Known once the set-up has started the server; the processes that run tests read this file after it.
    baseURL: process.env.E2E_ORIGIN,
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    locale: "en-GB",
    timezoneId: "Europe/London",
    launchOptions: {
      // The system's Chromium where there is one; else Playwright's own.
      executablePath: process.env.CHROMIUM || undefined,
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
    },
  },
});
