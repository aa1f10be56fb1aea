import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { readCase } from "../../../app/competencies/read-case.ts";
import { competenciesOf } from "../../../app/competencies/framework-content.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { frameworkId } from "../../../prisma/seed/reference.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";
import { addFrameworks } from "../../support/made-frameworks.ts";

let bernadette: Browser;
let olwen: Browser;
let gwilym: Browser;

const ours = "/programmes/headroom-fellowship/frameworks";
const given = `/frameworks/${frameworkId}`;

beforeAll(async () => {
  await seedPeople();
  await addFrameworks();
  [bernadette, olwen, gwilym] = await browsersOf("bernadette", "olwen", "gwilym");
}, 60_000);

const begin = async (title: string, from = frameworkId) => {
  const { status, location } = await bernadette.post(`${ours}/new`, { from, title, version: "1" });
  expect(status).toBe(302);
  return location as string;
};
const read = async (path: string) => readCase((await bernadette.get(`${path}/case.json`)).text);
const stored = (path: string) =>
  prisma.framework.findUniqueOrThrow({ where: { id: path.split("/").pop() ?? "" } });
const errorsOf = (action: unknown) => (action as { errors: Record<string, string[]> }).errors;

describe("a programme's frameworks", () => {
  test("are its own and the product's, with the cohorts of the programme that use them", async () => {
    const { page } = await bernadette.get(ours);
    const { frameworks } = page as {
      frameworks: { id: string; isOurs: boolean; cohorts: object[] }[];
    };
    expect(frameworks.map(({ id }) => id).sort()).toEqual(
      ["draft", "published", "whole", frameworkId].sort(),
    );
    const product = frameworks.find(({ id }) => id === frameworkId);
    expect(product).toMatchObject({ isOurs: false, state: "published" });
    expect(product?.cohorts).toContainEqual({ id: "twelfth-cohort", name: "Twelfth cohort" });
    expect(product?.cohorts).not.toContainEqual(
      expect.objectContaining({ id: "severn-first-cohort" }),
    );
    const theirs = await olwen.get("/programmes/severn-fellowship/frameworks");
    expect((theirs.page as { frameworks: object[] }).frameworks).toMatchObject([
      { id: frameworkId },
    ]);
  });

  test("are not there for those who lead nothing, nor for leads of another programme", async () => {
    expect((await gwilym.get(given)).status).toBe(404);
    expect((await olwen.get("/frameworks/published")).status).toBe(404);
    expect((await olwen.get("/frameworks/published/case.json")).status).toBe(404);
    expect((await olwen.get(given)).status).toBe(200);
    expect((await bernadette.post(`${given}/retirement`)).status).toBe(403);
    expect((await bernadette.get(`${given}/edit`)).status).toBe(403);
  });
});

describe("a draft", () => {
  test("is a copy of the version that it is begun from, and knows which", async () => {
    const draft = await begin("A copy");
    const [copy, product] = [await read(draft), await read(given)];
    const plain = (content: typeof copy) =>
      content.domains.map(({ caseId: domainCase, ...domain }) => ({
        ...domain,
        isNamed: domainCase !== "",
        competencies: domain.competencies.map((one) => ({ ...one, caseId: "" })),
      }));
    expect(plain(copy)).toEqual(plain(product));
    expect(copy).toMatchObject({ title: "A copy", version: "1", levelNames: product.levelNames });
    expect(copy.caseId).not.toBe(product.caseId);
    expect(await stored(draft)).toMatchObject({
      state: "draft",
      programmeId: "headroom-fellowship",
      basedOnId: frameworkId,
    });
    const again = await bernadette.post(`${ours}/new`, { from: "", title: "A copy", version: "1" });
    expect(again).toMatchObject({ status: 409, action: { typed: { title: "A copy" } } });
  });

  test("is offered the next version that is free", async () => {
    const { page } = await bernadette.get(`${ours}/new?from=${frameworkId}`);
    expect(page).toMatchObject({ title: "Systems leadership framework", version: "1.1" });
  });

  test("takes domains and competencies, changes, moves and removes them", async () => {
    const path = await begin("From nothing", "");
    const id = (await stored(path)).id;
    for (const title of ["First", "Second"])
      await bernadette.post(`${path}/domains/new`, { title, code: title[0] ?? "" });
    const domains = () =>
      prisma.domain.findMany({ where: { frameworkId: id }, orderBy: { position: "asc" } });
    const [first, second] = await domains();
    const competency = {
      title: "Listens",
      code: "L1",
      "levels[0]": "a",
      "levels[1]": "",
      "levels[2]": "c",
      statements: " asks \r\n\r\n waits",
      domainId: first?.id ?? "",
    };
    expect((await bernadette.post(`${path}/competencies/new`, competency)).status).toBe(302);
    const twice = await bernadette.post(`${path}/competencies/new`, competency);
    expect(twice).toMatchObject({ status: 409, action: { typed: { "levels[2]": "c" } } });
    await bernadette.post(`${path}/competencies/new`, { ...competency, code: "L2", title: "Asks" });
    expect((await read(path)).domains[0]?.competencies).toMatchObject([
      { code: "L1", levels: ["a", "", "c", ""], statements: ["asks", "waits"] },
      { code: "L2" },
    ]);
    const two = await prisma.competency.findFirstOrThrow({
      where: { code: "L2", domainId: first?.id },
    });
    const edit = `${path}/competencies/${two.id}/edit`;
    expect((await bernadette.get(edit)).page).toMatchObject({ place: { at: 2, of: 2 } });
    await bernadette.post(edit, { ...competency, code: "L2", title: "Asks well", place: "1" });
    expect((await read(path)).domains[0]?.competencies.map(({ title }) => title)).toEqual([
      "Asks well",
      "Listens",
    ]);
    await bernadette.post(edit, {
      ...competency,
      code: "L2",
      domainId: second?.id ?? "",
      place: "1",
    });
    await bernadette.post(`${path}/domains/${second?.id}/edit`, {
      title: "Second",
      code: "S",
      place: "1",
    });
    expect((await read(path)).domains).toMatchObject([
      { title: "Second", competencies: [{ code: "L2" }] },
      { title: "First", competencies: [{ code: "L1" }] },
    ]);
    const removal = `${path}/domains/${second?.id}/removal`;
    expect((await bernadette.post(removal)).status).toBe(409);
    await bernadette.post(`${path}/competencies/${two.id}/removal`);
    expect((await bernadette.post(removal)).status).toBe(302);
    expect((await read(path)).domains.map(({ title }) => title)).toEqual(["First"]);
  });

  test("asks before words of levels go", async () => {
    const path = await begin("Fewer levels");
    const form = { title: "Fewer levels", version: "1", source: "Us", levelNames: "Low\nHigh" };
    const asked = await bernadette.post(`${path}/edit`, form);
    expect(asked.status).toBe(422);
    const [warning = ""] = errorsOf(asked.action).confirmed ?? [];
    expect(warning).toContain("words for levels above the 2");
    expect((await read(path)).levelNames).toHaveLength(4);
    expect((await bernadette.post(`${path}/edit`, { ...form, confirmed: warning })).status).toBe(
      302,
    );
    const after = await read(path);
    expect(after.levelNames).toEqual(["Low", "High"]);
    expect(competenciesOf(after).every(({ levels }) => levels.length === 2)).toBe(true);
  });

  test("is published once nothing is missing, and then never changes", async () => {
    const unfinished = await bernadette.post("/frameworks/draft/publication");
    expect(unfinished.status).toBe(409);
    expect(errorsOf(unfinished.action).form?.[0]).toContain(
      "“P1 Listens” has no words for Low, High",
    );
    const path = await begin("To publish");
    const competency = await prisma.competency.findFirstOrThrow({
      where: { domain: { frameworkId: (await stored(path)).id } },
    });
    expect((await bernadette.post(`${path}/publication`)).status).toBe(302);
    expect(await stored(path)).toMatchObject({ state: "published", publishedAt: expect.any(Date) });
    const before = await read(path);
    const edit = `${path}/competencies/${competency.id}/edit`;
    for (const [act, form] of [
      ["/edit", { title: "T", version: "2", source: "S", levelNames: "A" }],
      ["/domains/new", { title: "T", code: "T" }],
      ["/deletion", {}],
      ["/publication", {}],
    ] as const)
      expect((await bernadette.post(path + act, form)).status, act).toBe(409);
    expect((await bernadette.get(edit)).status).toBe(409);
    expect(await read(path)).toEqual(before);
  });

  test("is deleted with all that is in it", async () => {
    const path = await begin("To delete");
    const { id } = await stored(path);
    expect((await bernadette.post(`${path}/deletion`)).location).toBe(ours);
    expect(await prisma.framework.count({ where: { id } })).toBe(0);
    expect(await prisma.domain.count({ where: { frameworkId: id } })).toBe(0);
  });
});

describe("a version that is retired", () => {
  test("is not offered to new cohorts; one that uses it keeps it", async () => {
    const path = await begin("To retire");
    const { id } = await stored(path);
    const offered = async () => {
      const { page } = await bernadette.get("/programmes/headroom-fellowship/cohorts/new");
      const { choices } = page as { choices: { frameworks: { id: string }[] } };
      return choices.frameworks.map((one) => one.id);
    };
    expect(await offered()).not.toContain(id);
    await bernadette.post(`${path}/publication`);
    expect(await offered()).toContain(id);
    await prisma.cohort.update({ where: { id: "thirteenth-cohort" }, data: { frameworkId: id } });
    expect((await bernadette.get(`${path}/retirement`)).page).toMatchObject({
      cohorts: [{ id: "thirteenth-cohort" }],
    });
    expect((await bernadette.post(`${path}/retirement`)).status).toBe(302);
    expect((await bernadette.post(`${path}/retirement`)).status).toBe(409);
    expect(await offered()).not.toContain(id);
    const { page } = await bernadette.get("/cohorts/thirteenth-cohort/edit");
    const { choices } = page as { choices: { frameworks: { id: string }[] } };
    expect(choices.frameworks.map((one) => one.id)).toContain(id);
    await prisma.cohort.update({ where: { id: "thirteenth-cohort" }, data: { frameworkId } });
  });
});

describe("two versions", () => {
  test("are compared", async () => {
    const path = await begin("To compare");
    const one = await prisma.competency.findFirstOrThrow({
      where: { code: "II1", domain: { frameworkId: (await stored(path)).id } },
    });
    await prisma.competency.update({ where: { id: one.id }, data: { title: "Framing" } });
    const { page } = await bernadette.get(`${path}/comparison?with=${frameworkId}`);
    expect(page).toMatchObject({
      before: { id: frameworkId },
      isSame: false,
      comparison: {
        reworded: [
          {
            code: "II1",
            changes: [{ what: "Title", before: "Framing problems", after: "Framing" }],
          },
        ],
        added: [],
        removed: [],
      },
    });
    expect((await bernadette.get(`${path}/comparison?with=none`)).status).toBe(404);
  });
});

describe("a file", () => {
  const send = (file: File, title = "") => bernadette.post(`${ours}/import`, { file, title });
  const frameworks = () => prisma.framework.count();

  test.each(["1.0", "1.1"])(
    "of CASE %s brings back what was exported, as a draft",
    async (version) => {
      const { text, headers } = await bernadette.get(`${given}/case.json?version=${version}`);
      expect(headers.get("content-disposition")).toContain(
        `systems-leadership-framework-1-0-case-${version}.json`,
      );
      const { status, location } = await send(new File([text], "case.json"));
      expect(status).toBe(302);
      const made = await stored(location ?? "");
      expect(made.state).toBe("draft");
      const [before, after] = [await read(given), await read(location ?? "")];
      expect(after).toEqual({ ...before, version: made.version });
    },
  );

  test("of a version that is there already is numbered on, and says so", async () => {
    const { text } = await bernadette.get("/frameworks/published/case.json");
    const one = await send(new File([text], "case.json"));
    expect((await stored(one.location ?? "")).version).toBe("published 2");
  });

  test("of CSV brings its rows, under the title that is told", async () => {
    const { text } = await bernadette.get(`${given}/framework.csv`);
    const untitled = await send(new File([text], "ours.csv"));
    expect(errorsOf(untitled.action)).toHaveProperty("title");
    const { location } = await send(new File([text], "ours.csv"), "From CSV");
    const [before, after] = [await read(given), await read(location ?? "")];
    const rows = (content: typeof before) =>
      content.domains.map((domain) => ({
        ...domain,
        caseId: "",
        competencies: domain.competencies.map((one) => ({ ...one, caseId: "" })),
      }));
    expect(rows(after)).toEqual(rows(before));
    expect(after).toMatchObject({
      title: "From CSV",
      version: "1.0",
      source: "Headroom Fellowship",
    });
  });

  test("that is wrong is refused by what is wrong, and nothing is written", async () => {
    const before = await frameworks();
    const items = Array.from({ length: 20_000 }, (_none, at) => ({
      identifier: String(at),
      fullStatement: "x",
    }));
    const document = { CFDocument: { identifier: "d", title: "T" } };
    for (const [body, message] of [
      ["{", /not whole JSON/],
      [JSON.stringify({ ...document, CFItems: items }), /20,000 items/],
      [JSON.stringify({ ...document, CFItems: items.slice(0, 1) }), /lies nowhere/],
      [readFileSync("public/favicon.ico", "latin1").slice(0, 0) || " ", /empty/],
      ["PK\u0003\u0004", /Excel workbook or a ZIP file/],
    ] as const) {
      const { status, action } = await send(new File([body], "wrong.json"), "Kept");
      expect(status).toBe(422);
      expect(errorsOf(action).file?.[0]).toMatch(message);
      expect(action).toMatchObject({ typed: { title: "Kept" } });
    }
    expect((await bernadette.post(`${ours}/import`, { title: "None" })).status).toBe(422);
    expect(await frameworks()).toBe(before);
  });
});
