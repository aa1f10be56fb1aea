import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "tests/e2e",
  workers: 1,
  timeout: 30_000,
  outputDir: "test-results",
  globalSetup: "./tests/support/server.ts",
  use: {
    baseURL: "http://localhost:3210",
    locale: "en-GB",
    timezoneId: "Europe/London",
    launchOptions: {
      // The system's Chromium where there is one; else Playwright's own.
      executablePath: process.env.CHROMIUM || undefined,
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
    },
  },
});
