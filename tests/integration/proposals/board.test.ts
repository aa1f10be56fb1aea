import { beforeAll, expect, test } from "vitest";
import { prisma, queriesSoFar } from "../../../app/server/database/client.server.ts";
import { browserOf } from "../../support/app.ts";
import { seedPeople } from "../../support/database.ts";

beforeAll(seedPeople, 60_000);

const path = "/programmes/headroom-fellowship/proposals";
type Card = { id: string; since: string; said: string; fellows: string[] | null };
type Page = {
  filters: { id: string }[];
  sections: { state: string; total: number; hasMore: boolean; cards: Card[] }[];
};

async function boardOf(who: string, query = "") {
  const { page } = await (await browserOf(who)).get(path + query);
  const { sections, filters } = page as Page;
  const cards = sections.flatMap((section) => section.cards);
  const inState = (state: string) => sections.find((section) => section.state === state);
  return { filters, cards, ids: cards.map(({ id }) => id), inState };
}

test("a programme's lead finds every proposal by where it stands", async () => {
  const { inState, ids, cards } = await boardOf("bernadette");
  expect(inState("submitted")?.cards).toMatchObject([
    { id: "kelmore-handovers", since: "Sent 5 days ago", said: "" },
  ]);
  expect(inState("changesAsked")?.cards).toMatchObject([
    { id: "northmere-home-by-lunch", since: "Asked 6 days ago", said: "1 comment since" },
  ]);
  const placed = cards.find(({ id }) => id === "northmere-breathless");
  expect(placed?.fellows).toEqual(["Amara Okafor"]);
  const free = inState("approved")?.cards.filter(({ fellows }) => fellows?.length === 0);
  expect(free?.map(({ id }) => id).sort()).toEqual(["fleetwater-wounds", "harbour-row-front-door"]);
  expect(ids).not.toContain("brackenhurst-weekends");
});

test("one cohort's are shown alone, and a cohort of elsewhere shows nothing more", async () => {
  const { ids } = await boardOf("bernadette", "?cohort=twelfth-cohort");
  expect(ids.sort()).toEqual(["northmere-breathless", "oxlease-theatres", "st-osyths-crisis"]);
  const severns = await boardOf("bernadette", "?cohort=severn-first-cohort");
  expect(severns.ids).not.toContain("brackenhurst-weekends");
});

test("faculty find those of their cohorts; a proposal without a year is the leads' alone", async () => {
  const gwilym = await boardOf("gwilym");
  expect(gwilym.ids.sort()).toEqual([
    "northmere-breathless",
    "oxlease-theatres",
    "st-osyths-crisis",
  ]);
  expect((await boardOf("gwilym", "?cohort=thirteenth-cohort")).ids.sort()).toEqual(gwilym.ids);
  expect((await boardOf("ruth")).ids).toContain("kelmore-handovers");
  expect((await boardOf("ruth")).ids).not.toContain("silverlea-last-weekend");
});

test("every card opens for whoever is shown it", async () => {
  for (const who of ["bernadette", "ruth", "gwilym"]) {
    const browser = await browserOf(who);
    for (const id of (await boardOf(who)).ids)
      expect((await browser.get(`/proposals/${id}`)).status, `${who} ${id}`).toBe(200);
  }
});

test.each(["desmond", "helena", "amara", "maureen", "olwen", "gethin"])(
  "for %s there is no such board",
  async (who) => {
    expect((await (await browserOf(who)).get(path)).status).toBe(404);
  },
);

test("with very many, each state shows the first few and leads on to its own pages", async () => {
  const createdById = "desmond";
  await prisma.proposal.createMany({
    data: Array.from({ length: 60 }, (_, at) => ({
      id: `many-${at}`,
      hostId: "northmere",
      title: `Draft ${at}`,
      createdById,
    })),
  });
  const { inState } = await boardOf("bernadette");
  expect(inState("draft")).toMatchObject({ total: 61, hasMore: true });
  expect(inState("draft")?.cards).toHaveLength(6);
  const seen = new Set<string>();
  for (const page of [1, 2, 3])
    for (const id of (await boardOf("bernadette", `?state=draft&page=${page}`)).ids) seen.add(id);
  expect(seen.size).toBe(61);
  expect((await boardOf("bernadette", "?state=draft&page=3")).inState("draft")?.hasMore).toBe(
    false,
  );
});

test.each([
  ["bernadette", path],
  ["bernadette", "/proposals/northmere-home-by-lunch"],
  ["desmond", "/proposals/northmere-home-by-lunch"],
  ["desmond", "/proposals/northmere-home-by-lunch/edit"],
  ["bernadette", "/proposals/kelmore-handovers/decision"],
  ["desmond", "/"],
  ["bernadette", "/"],
])("for %s, %s takes six queries at most", async (who, at) => {
  const browser = await browserOf(who);
  await browser.get(at);
  const before = queriesSoFar();
  expect((await browser.get(at)).status).toBe(200);
  expect(queriesSoFar() - before).toBeLessThanOrEqual(6);
});
