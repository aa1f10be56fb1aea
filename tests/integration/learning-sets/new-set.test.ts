import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browserOf, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let gwilym: Browser;
const path = "/cohorts/twelfth-cohort/sets/new";

beforeAll(async () => {
  await seedPeople();
  gwilym = await browserOf("gwilym");
}, 60_000);

const members = (...people: string[]) =>
  Object.fromEntries(people.map((id) => [`member.${id}`, "yes"]));
const form = (name: string, ...people: string[]) => {
  return { name, facilitatorId: "gwilym", ...members(...people) };
};
const errorsOf = (action: unknown) => (action as { errors: Record<string, string[]> }).errors;
const setNamed = (name: string) =>
  prisma.learningSet.findFirst({ where: { name }, include: { members: true } });

describe("making a set by hand", () => {
  test("offers the cohort's fellows and citizens, and says who is in a set already", async () => {
    const { page } = await gwilym.get(path);
    const { candidates, facilitators } = page as {
      candidates: { id: string; inSets: string[]; host: { name: string } | null }[];
      facilitators: { id: string }[];
    };
    const offered = candidates.map(({ id }) => id);
    expect(offered).toEqual(expect.arrayContaining(["amara", "maureen"]));
    for (const id of ["ruth", "colin", "helena", "carys"]) expect(offered).not.toContain(id);
    expect(candidates.find(({ id }) => id === "amara")).toMatchObject({
      inSets: ["Hawthorn"],
      host: { name: "Northmere Hospitals" },
    });
    const facilitating = facilitators.map(({ id }) => id);
    expect(facilitating).toEqual(expect.arrayContaining(["ruth", "gwilym", "marcus"]));
    expect(facilitating).not.toContain("gethin");
  });

  test("names what speaks against it, and makes it once that is confirmed", async () => {
    const sent = form("Elder", "amara", "dominic", "maureen");
    const asked = await gwilym.post(path, sent);
    expect(asked).toMatchObject({ status: 422, action: { typed: sent } });
    const { confirmed = [] } = errorsOf(asked.action);
    expect(confirmed).toEqual(
      expect.arrayContaining([
        "A set works best with 4 to 8 people; this one would have 3.",
        "Amara Okafor is in Hawthorn already.",
      ]),
    );
    expect(await setNamed("Elder")).toBeNull();
    const other = { ...form("Elder", "dominic", "maureen"), confirmed: confirmed.join(" ") };
    expect((await gwilym.post(path, other)).status).toBe(422);
    const made = await gwilym.post(path, { ...sent, confirmed: confirmed.join(" ") });
    const set = await setNamed("Elder");
    expect(made).toMatchObject({ status: 302, location: `/sets/${set?.id}` });
    expect(set?.facilitatorId).toBe("gwilym");
    expect(set?.members.map(({ personId }) => personId).sort()).toEqual([
      "amara",
      "dominic",
      "maureen",
    ]);
    const maureen = await browserOf("maureen");
    expect((await maureen.get(`/sets/${set?.id}`)).status).toBe(200);
  });

  test("is refused for two fellows of one host, whatever is confirmed", async () => {
    const fellows = await prisma.fellow.findMany({
      where: { cohortId: "twelfth-cohort", hostId: "northmere" },
      select: { personId: true },
    });
    const ids = fellows.map(({ personId }) => personId);
    expect(ids.length).toBeGreaterThan(1);
    const { status, action } = await gwilym.post(path, form("Twice", ...ids));
    expect(status).toBe(422);
    expect(errorsOf(action).member).toEqual([
      expect.stringContaining("are placed with the same host, Northmere Hospitals"),
    ]);
    expect(await setNamed("Twice")).toBeNull();
  });

  test("is refused beside a line manager, a mentor or a coach", async () => {
    await prisma.lineManagement.create({ data: { managerId: "ben", reportId: "dominic" } });
    const managed = await gwilym.post(path, form("Managed", "ben", "dominic", "maureen"));
    expect(errorsOf(managed.action).member).toEqual([
      "Ben Cartwright is the line manager of Dominic Achebe. They cannot be in one set.",
    ]);
    const mentored = { ...form("Mentored", "amara", "dominic"), facilitatorId: "" };
    const address = { facilitatorEmail: "Joyce.Balogun@example.org" };
    const { action } = await gwilym.post(path, { ...mentored, ...address });
    expect(errorsOf(action).member).toEqual([
      "Joyce Balogun is the mentor of Amara Okafor. They cannot be in one set.",
    ]);
  });

  test("needs a name of its own, members of the cohort and a facilitator of the programme", async () => {
    const wrong = async (sent: Record<string, string>) =>
      errorsOf((await gwilym.post(path, sent)).action);
    expect(await wrong(form(" ", "amara"))).toHaveProperty("name");
    expect(await wrong(form("Hawthorn", "amara"))).toEqual({
      name: [expect.stringContaining("called Hawthorn already")],
    });
    expect(await wrong(form("None"))).toEqual({ member: ["Choose who is in the set"] });
    expect(await wrong(form("Severn", "carys", "imran"))).toEqual({
      member: ["Choose who is in the set"],
    });
    const nobody = { ...form("Led", "amara"), facilitatorId: "" };
    expect(await wrong(nobody)).toHaveProperty("facilitatorId");
    expect(await wrong({ ...nobody, facilitatorId: "gethin" })).toHaveProperty("facilitatorId");
    const theirs = { ...nobody, facilitatorEmail: "gethin.pugh@example.org" };
    expect(await wrong(theirs)).toEqual({
      facilitatorEmail: ["Nobody of the programme has that address"],
    });
  });

  test("is for the cohort's faculty and its programme's leads", async () => {
    const [bernadette, marcus, amara, olwen] = await browsersOf(
      "bernadette",
      "marcus",
      "amara",
      "olwen",
    );
    expect((await bernadette.get(path)).status).toBe(200);
    for (const browser of [marcus, amara]) {
      expect((await browser.get(path)).status).toBe(403);
      expect((await browser.post(path, form("Mine", "amara"))).status).toBe(403);
    }
    expect((await olwen.get(path)).status).toBe(404);
    expect((await olwen.post(path, form("Theirs", "amara"))).status).toBe(404);
  });
});
