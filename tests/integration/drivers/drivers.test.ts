import { beforeAll, describe, expect, test } from "vitest";
import type { Diagram } from "../../../app/drivers/driver-rules.ts";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, maureen: Browser, sanjay: Browser, helena: Browser, joyce: Browser;
let ruth: Browser, ben: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, maureen, sanjay, helena, joyce] = await browsersOf(
    ...(["amara", "maureen", "sanjay", "helena", "joyce"] as const),
  );
  [ruth, ben] = await browsersOf(...(["ruth", "ben"] as const));
}, 60_000);

const path = "/challenges/amara-challenge/drivers";
const read = async (browser: Browser) =>
  (await browser.get(path)).page as { diagram: Diagram; may: { work: boolean } };
const boxed = (level: string, aboveId: string, text: string) => ({ level, aboveId, text });
const add = async (form: Record<string, string>, browser = amara) => {
  const { status, location } = await browser.post(`${path}/new`, form);
  expect(status).toBe(302);
  return new URL(location ?? "", "http://localhost").searchParams.get("at") ?? "";
};
const placed = async (ids: string[]) => {
  const { boxes } = (await read(amara)).diagram;
  return boxes.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
};

describe("a driver diagram", () => {
  test("is read by who reads the challenge, and written by fellow and citizen", async () => {
    for (const browser of [amara, maureen])
      expect((await read(browser)).may).toEqual({ work: true });
    for (const browser of [sanjay, helena, joyce, ruth]) {
      expect((await read(browser)).may).toEqual({ work: false });
      for (const page of ["new", "amara-driver-call", "amara-driver-call/feeds"])
        expect((await browser.get(`${path}/${page}`)).status).toBe(403);
      const form = boxed("aim", "", "Mine");
      expect((await browser.post(`${path}/new`, form)).status).toBe(403);
    }
    for (const page of ["", "/new", "/amara-driver-call", ".svg"])
      expect((await ben.get(`${path}${page}`)).status).toBe(404);
    const elsewhere = "/challenges/ben-challenge/drivers/amara-driver-call";
    expect((await ben.get(elsewhere)).status).toBe(404);
    expect((await ben.post(`${elsewhere}/removal`, {})).status).toBe(404);
  });

  test("takes a box below one that may have it; sent twice it is one; what was typed is kept", async () => {
    const idea = boxed("idea", "amara-driver-plan", "A call the day after");
    const id = await add(idea, maureen);
    expect(await add(idea)).toBe(id);
    const empty = await amara.post(`${path}/new`, { ...idea, text: " " });
    expect(empty).toMatchObject({
      status: 422,
      action: { errors: { text: ["Say it in a few words"] }, typed: { level: "idea" } },
    });
    for (const wrong of [
      boxed("primary", "amara-driver-plan", "A driver"),
      boxed("idea", "amara-driver-aim", "An idea"),
      boxed("idea", "", "Of nothing"),
      boxed("idea", "ben-driver", "Of another’s"),
    ])
      expect(await amara.post(`${path}/new`, wrong)).toMatchObject({
        status: 422,
        action: { errors: { level: [expect.anything()] }, typed: { text: wrong.text } },
      });
  });

  test("begins a new aim with a live one of the challenge that is not drawn yet", async () => {
    expect((await amara.get(`${path}/new`)).page).toMatchObject({
      levels: ["aim"],
      text: "People who live with breathlessness choose what we test next, and chair the session",
    });
    expect((await amara.get(`${path}/new?above=amara-driver-answer`)).page).toMatchObject({
      levels: ["secondary", "idea"],
      text: "",
    });
    expect((await amara.get(`${path}/new?above=amara-driver-call`)).status).toBe(404);
  });

  test("refuses what would go round in a circle, and says which way", async () => {
    const below = await add(boxed("secondary", "amara-driver-diary", "A shared list"));
    const furthest = await add(boxed("secondary", below, "Somebody who keeps it"));
    const circle = await amara.post(`${path}/amara-driver-diary/feeds`, {
      revision: "1",
      "feeds-amara-driver-one": "yes",
      [`feeds-${furthest}`]: "yes",
    });
    expect(circle).toMatchObject({
      status: 422,
      action: {
        errors: {
          feeds: [
            "“Somebody who keeps it” already feeds “One diary of visits for both teams”, by way of “A shared list”: if this fed it too, the diagram would go round in a circle",
          ],
        },
        typed: { [`feeds-${furthest}`]: "yes" },
      },
    });
    const offered = await amara.get(`${path}/amara-driver-diary/feeds`);
    const { options } = offered.page as { options: { id: string }[] };
    expect(options.map(({ id }) => id)).not.toContain(furthest);
    const none = await amara.post(`${path}/amara-driver-diary/feeds`, { revision: "1" });
    expect(none.status).toBe(422);
  });

  test("links a box to several above; whoever did not see the last change is told", async () => {
    const feeds = `${path}/amara-driver-sheet/feeds`;
    const both = { "feeds-amara-driver-plan": "yes", "feeds-amara-driver-notes": "yes" };
    expect((await amara.post(feeds, { revision: "1", ...both })).status).toBe(302);
    const { links } = (await read(helena)).diagram;
    const fed = links.filter(({ belowId }) => belowId === "amara-driver-sheet");
    expect(fed.map(({ aboveId }) => aboveId).sort()).toEqual([
      "amara-driver-notes",
      "amara-driver-plan",
    ]);
    const late = await maureen.post(feeds, { revision: "1", ...both });
    expect(late).toMatchObject({ status: 409, action: { typed: { revision: "2" } } });
  });

  test("two links made at the same time never make a circle", async () => {
    const [one, other] = await Promise.all([
      add(boxed("secondary", "amara-driver-ease", "One")),
      add(boxed("secondary", "amara-driver-ease", "The other")),
    ]);
    const answers = await Promise.all([
      amara.post(`${path}/${one}/feeds`, { revision: "1", [`feeds-${other}`]: "yes" }),
      maureen.post(`${path}/${other}/feeds`, { revision: "1", [`feeds-${one}`]: "yes" }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 422]);
  });

  test("names measures of the challenge alone, on ideas", async () => {
    const change = (id: string, text: string, measures: object) =>
      amara.post(`${path}/${id}`, { revision: "1", text, ...measures });
    const both = { "measures-amara-returns": "yes", "measures-another": "yes" };
    expect((await change("amara-driver-visits", "Visits together", both)).status).toBe(302);
    expect((await change("amara-driver-ease", "At ease at home", both)).status).toBe(302);
    const { named, boxes } = (await read(joyce)).diagram;
    expect(boxes.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Visits together", "At ease at home"]),
    );
    const of = (id: string) => named.filter(({ driverId }) => driverId === id);
    expect(of("amara-driver-visits")).toEqual([
      { driverId: "amara-driver-visits", measureId: "amara-returns" },
    ]);
    expect(of("amara-driver-ease")).toEqual([]);
    expect((await change("amara-driver-visits", "Again", both)).status).toBe(409);
  });

  test("moves a box among those beside it", async () => {
    const three = ["amara-driver-answer", "amara-driver-ease", "amara-driver-one"];
    const move = (id: string, to: string) => amara.post(`${path}/${id}/position`, { to });
    expect((await move("amara-driver-one", "up")).status).toBe(302);
    expect(await placed(three)).toEqual([three[0], three[2], three[1]]);
    expect((await move("amara-driver-answer", "up")).status).toBe(302);
    expect((await move("amara-driver-answer", "down")).status).toBe(302);
    expect(await placed(three)).toEqual([three[2], three[0], three[1]]);
  });

  test("is a file that says what is in it", async () => {
    const { status, headers, text } = await helena.get(`${path}.svg`);
    expect(status).toBe(200);
    expect(headers.get("content-disposition")).toContain("driver-diagram-");
    expect(text).toContain('<desc id="words">A driver diagram with 1 aim, 3 primary drivers');
  });

  test("lets a box go with what hangs below it alone", async () => {
    const { page } = await amara.get(`${path}/amara-driver-answer/removal`);
    expect(page).toMatchObject({ withIt: [{ id: "amara-driver-weekend" }] });
    expect((await helena.post(`${path}/amara-driver-answer/removal`, {})).status).toBe(403);
    expect((await amara.post(`${path}/amara-driver-answer/removal`, {})).status).toBe(302);
    const there = await placed(["amara-driver-weekend", "amara-driver-notes", "amara-driver-call"]);
    expect(there).toEqual(["amara-driver-notes", "amara-driver-call"]);
    expect(await prisma.measure.count({ where: { id: "amara-returns" } })).toBe(1);
  });
});
