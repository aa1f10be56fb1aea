import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/unit/**/*.test.{ts,tsx}", "tests/integration/**/*.test.{ts,tsx}"],
    globalSetup: ["tests/support/template-database.ts"],
    setupFiles: ["tests/support/setup.ts"],
    // A zone far from London: anything that leans on the machine's own zone shows itself.
    env: {
      NODE_ENV: "test",
      TZ: "Pacific/Auckland",
      APP_ORIGIN: "http://localhost:3000",
      AUTH_SECRET: "a-secret-for-tests-only-of-more-than-32-characters",
    },
    isolate: false,
    maxWorkers: 2,
    clearMocks: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
