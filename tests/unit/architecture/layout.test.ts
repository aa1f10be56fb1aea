import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { everyRoute } from "../../support/routes.ts";
import { codeLines, filesBelow, importsOf, sourcesBelow } from "./sources.ts";

const app = sourcesBelow("app");
const product = [...app, ...sourcesBelow("emails")];
const everything = ["app", "emails", "prisma", "tests"].flatMap(filesBelow);

describe("the database", () => {
  const isDatabase = (path: string) =>
    path.startsWith("app/server/database/") || path.startsWith("app/generated/");
  // Commands are programs of their own: no bundle for the browser can reach them.
  const isServerOnly = (path: string) =>
    path.endsWith(".server.ts") || path.startsWith("app/server/commands/");

  test("is imported by *.server.ts files only", () => {
    const found = product
      .filter(({ path }) => !isServerOnly(path))
      .flatMap((source) =>
        importsOf(source)
          .filter(isDatabase)
          .map((to) => [source.path, to]),
      );
    expect(found).toEqual([]);
  });
});

describe("the policy", () => {
  const policy = app.filter(({ path }) => path.startsWith("app/policy/"));

  test("imports nothing from the rooms", () => {
    const found = policy
      .flatMap((source) => importsOf(source).map((to) => [source.path, to]))
      .filter(([, to]) => !to?.startsWith("app/policy/"));
    expect(found).toEqual([]);
  });

  test("has files of 60 lines of code at most", () => {
    expect(longer(policy, 60)).toEqual([]);
  });
});

const longer = (sources: typeof app, most: number) =>
  sources
    .map((source) => ({ path: source.path, lines: codeLines(source) }))
    .filter(({ lines }) => lines > most);

describe("files", () => {
  const routeModules = new Set(["app/root.tsx", ...everyRoute.map(({ file }) => `app/${file}`)]);

  test("of routes have 150 lines of code at most", () => {
    const modules = app.filter(({ path }) => routeModules.has(path));
    expect(modules).toHaveLength(routeModules.size);
    expect(longer(modules, 150)).toEqual([]);
  });

  test("have 200 lines of code at most, but for the table of contents", () => {
    const files = [...product, ...sourcesBelow("prisma")];
    expect(longer(files, 200).filter(({ path }) => path !== "app/routes.ts")).toEqual([]);
  });

  test("live in a room, not in a drawer", () => {
    const drawers = /(^|\/)(utils?|lib|helpers?|services?|common|shared|misc|components)(\/|\.)/;
    const found = everything.filter(
      (path) => drawers.test(path) && !path.startsWith("emails/components/"),
    );
    // The page of a share is named after what it shows.
    expect(found).toEqual(["app/journal/shared.tsx"]);
  });

  test("are named in kebab-case", () => {
    const kebab = /^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/;
    const isNamedByPrisma = (path: string) => path.startsWith("prisma/migrations/");
    const found = everything.filter(
      (path) => !kebab.test(basename(path)) && !isNamedByPrisma(path),
    );
    expect(found).toEqual([]);
  });
});
