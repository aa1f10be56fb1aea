import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "../../../app/server/database/client.server.ts";
import { type Browser, browsersOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

let amara: Browser, maureen: Browser, sanjay: Browser, helena: Browser, ruth: Browser;
let ben: Browser;

beforeAll(async () => {
  await seedPeople();
  [amara, maureen, sanjay, helena, ruth, ben] = await browsersOf(
    ...(["amara", "maureen", "sanjay", "helena", "ruth", "ben"] as const),
  );
}, 60_000);

const path = "/challenges/amara-challenge/impact";
const claim = {
  side: "cost",
  claim: "It takes four nurse hours a week",
  evidence: "The rota",
  links: "https://example.org/rota The rota",
  confidence: "high",
  why: "We counted",
  attribution: "",
};
type Page = {
  claims: { id: string; claim: string; measures: { says: string }[]; noLonger: string[] }[];
};
const claims = async (browser: Browser) => ((await browser.get(path)).page as Page).claims;

describe("impact", () => {
  test("is read by who reads the challenge, and claimed by fellow and citizen", async () => {
    for (const browser of [amara, maureen, sanjay, helena, ruth])
      expect((await browser.get(path)).status).toBe(200);
    expect((await ben.get(path)).status).toBe(404);
    for (const browser of [sanjay, helena, ruth]) {
      expect((await browser.post(`${path}/new`, claim)).status).toBe(403);
      expect((await browser.get(`${path}/amara-claim-reach/edit`)).status).toBe(403);
      expect((await browser.post(`${path}/amara-claim-reach/removal`)).status).toBe(403);
    }
    expect((await ben.post(`${path}/new`, claim)).status).toBe(404);
    const elsewhere = "/challenges/ben-challenge/impact/amara-claim-reach";
    expect((await ben.get(`${elsewhere}/edit`)).status).toBe(404);
    expect((await ben.post(`${elsewhere}/removal`)).status).toBe(404);
  });

  test("tells what the measures that are named say, and how sure one is", async () => {
    const found = await claims(helena);
    expect(found).toMatchObject([
      { id: "amara-claim-returns", confidence: "some", noLonger: [] },
      { id: "amara-claim-reach", confidence: "high", measures: [] },
    ]);
    expect(found[0]?.measures[0]?.says).toContain("special cause");
  });

  test("is a claim with its confidence and why; sent twice it is one; what was typed is kept", async () => {
    expect((await maureen.post(`${path}/new`, claim)).status).toBe(302);
    expect((await maureen.post(`${path}/new`, claim)).status).toBe(302);
    expect((await claims(amara)).filter((one) => one.claim === claim.claim)).toHaveLength(1);
    const bare = { ...claim, side: "", confidence: "", why: " ", links: "the rota" };
    expect(await amara.post(`${path}/new`, bare)).toMatchObject({
      status: 422,
      action: {
        errors: {
          side: [expect.anything()],
          confidence: [expect.anything()],
          why: ["Say why you are as sure as that, and no surer"],
          links: [expect.stringContaining("is no web address")],
        },
        typed: { claim: claim.claim, links: "the rota" },
      },
    });
  });

  test("says nothing of improvement where a measure that it names shows none", async () => {
    const improved = { ...claim, claim: "Planned visits have improved", side: "experience" };
    const visits = { ...improved, "measures-amara-joint-visits": "yes" };
    expect(await amara.post(`${path}/new`, visits)).toMatchObject({
      status: 422,
      action: {
        errors: {
          claim: [
            expect.stringMatching(
              /^No signal of improvement shows in “Planned visits that both teams made together” \(9 points/,
            ),
          ],
        },
        typed: { claim: improved.claim, "measures-amara-joint-visits": "yes" },
      },
    });
    const returns = { ...improved, "measures-amara-returns": "yes" };
    expect((await amara.post(`${path}/new`, returns)).status).toBe(302);
    const told = { ...visits, claim: "More planned visits are made together than in spring" };
    expect((await amara.post(`${path}/new`, told)).status).toBe(302);
  });

  test("keeps to the rule when it is changed, and who did not see the last change is told", async () => {
    const edit = `${path}/amara-claim-reach/edit`;
    const words = { ...claim, revision: "1", claim: "It got better for all of them" };
    const wrong = { ...words, "measures-amara-joint-visits": "yes" };
    expect((await amara.post(edit, wrong)).status).toBe(422);
    expect((await amara.post(edit, words)).status).toBe(302);
    expect(await maureen.post(edit, words)).toMatchObject({
      status: 409,
      action: { typed: { revision: "2" } },
    });
  });

  test("says so when a measure has gone on and no longer bears a claim out", async () => {
    await prisma.measurePoint.deleteMany({ where: { measureId: "amara-returns" } });
    const [first] = await claims(helena);
    expect(first?.noLonger).toEqual(["People with breathlessness who come back within 30 days"]);
  });

  test("lets a claim be taken back", async () => {
    expect((await amara.post(`${path}/amara-claim-returns/removal`)).status).toBe(302);
    expect((await amara.get(`${path}/amara-claim-returns/edit`)).status).toBe(404);
  });
});
