import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { differences, type Reviewed } from "../support/matrix-table.ts";
import { everyAddress } from "../support/routes.ts";

const reviewed = JSON.parse(readFileSync("tests/matrix.json", "utf8")) as Reviewed;
let now: Reviewed;

beforeAll(async () => {
  const words = ["--import", "tsx", "tests/matrix.ts", "--json"];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  now = JSON.parse(stdout) as Reviewed;
}, 600_000);

test("everybody is answered as reviewed (after a review: npm run matrix -- --accept)", () => {
  expect(differences(reviewed, now)).toEqual([]);
});

test("every route is tried", () => {
  const untried = everyAddress
    .map(({ path = "/" }) => path)
    .filter((path) => Object.keys(now[path] ?? {}).length === 0);
  expect(untried).toEqual([]);
});

test("nobody meets a fault", () => {
  const statuses = Object.values(now).flatMap((tried) => Object.values(tried).flatMap(Object.keys));
  expect(statuses.filter((status) => status >= "500")).toEqual([]);
});
