import { type RunningServer, ready, startServer } from "../support/running-server.ts";
import { test as base, expect, look } from "./fixtures.ts";

// A server of this file's own, as it is first started: nobody is there.
const test = base.extend<object, { server: RunningServer }>({
  server: [
    // eslint-disable-next-line no-empty-pattern -- the first argument must be destructured
    async ({}, use) => {
      const server = await startServer({ WEB_CONCURRENCY: "1", LOG_LEVEL: "error" });
      await ready(server);
      await use(server);
      await server.remove();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server }, use) => use(server.origin),
});

test("from an empty database to a programme with a cohort, copied to the next year", async ({
  visitor,
  server,
  forgive,
}) => {
  const link = /open this once: (\S+)/.exec(server.output())?.[1] ?? "";
  const ada = await visitor();
  await ada.goto(link);
  await look(ada);
  await ada.getByLabel("Your name").fill("Ada Lovelace");
  await ada.getByLabel("Your mail address").fill("ada@example.org");
  await ada.getByLabel("Name of your programme").fill("Analytical Fellowship");
  await ada.getByRole("button", { name: "Set it up and go in" }).click();
  await expect(ada.getByRole("heading", { level: 1, name: "Analytical Fellowship" })).toBeVisible();
  await look(ada);

  const other = await visitor();
  forgive(/status of 404/);
  await other.goto(link);
  await expect(other.getByText("This set-up link has been used")).toBeVisible();

  await ada.getByRole("link", { name: "Name, data controller, words for hosts" }).click();
  await ada.getByLabel("Data controller (optional)").fill("University of Ockham");
  await look(ada);
  await ada.getByRole("button", { name: "Save" }).click();
  await ada.getByRole("link", { name: "Privacy, and who reads what" }).click();
  await expect(ada.getByText("University of Ockham")).toBeVisible();

  await ada.getByRole("link", { name: "Programme", exact: true }).click();
  const steps = ada.getByRole("region", { name: "What to do next" });
  await steps.getByRole("link", { name: "Make the first cohort" }).click();
  await ada.getByLabel("Name", { exact: true }).fill("First cohort");
  await ada.getByLabel("First day").fill("2030-09-02");
  await ada.getByLabel("Last day").fill("2030-08-31");
  forgive(/status of 422/);
  await ada.getByRole("button", { name: "Make the cohort" }).click();
  await expect(ada.getByRole("alert")).toContainText("The last day must be after the first");
  await expect(ada.getByLabel("Name", { exact: true })).toHaveValue("First cohort");
  await look(ada);
  await ada.getByLabel("Last day").fill("2031-08-29");
  await ada.getByRole("button", { name: "Make the cohort" }).click();
  await expect(ada.getByRole("heading", { level: 1, name: "First cohort" })).toBeVisible();
  await expect(ada.getByText("Monday 2 September 2030 to Friday 29 August 2031")).toBeVisible();
  await look(ada);

  await ada.getByRole("link", { name: "Copy it to the next year" }).click();
  await expect(ada.getByLabel("First day")).toHaveValue("2031-09-02");
  await ada.getByLabel("Name", { exact: true }).fill("Second cohort");
  await look(ada);
  await ada.getByRole("button", { name: "Make the cohort" }).click();
  await expect(ada.getByRole("heading", { level: 1, name: "Second cohort" })).toBeVisible();

  await ada.getByRole("link", { name: "Programme", exact: true }).click();
  const cohorts = ada.getByRole("region", { name: "Cohorts", exact: true });
  await expect(cohorts.getByRole("listitem")).toHaveCount(2);
  await expect(cohorts.getByRole("listitem").first()).toContainText("Second cohort");
  await expect(steps.getByText("Done")).toHaveCount(1);
});
