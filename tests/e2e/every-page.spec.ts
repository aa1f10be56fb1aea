import type { Page } from "@playwright/test";
import { cast } from "../../prisma/seed/cast.ts";
import { everyAddress } from "../support/routes.ts";
import { type CastMember, expect, glance, hydrated, look, test } from "./fixtures.ts";

test.describe.configure({ mode: "parallel" });

const desk = { width: 1280, height: 800 };
const phone = { width: 320, height: 640 };

/** The paths that links lead to, on this site and apart from signing in. */
async function linksIn(page: Page, region: ReturnType<Page["locator"]>) {
  const hrefs = await region
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const own = hrefs
    .map((href) => new URL(href))
    .filter(({ origin }) => page.url().startsWith(origin));
  return [...new Set(own.map(({ pathname }) => pathname))].filter((path) => path !== "/sign-in");
}

/** A page that has come up, headed and titled, and fits a small phone. */
async function isThere(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page).toHaveTitle(/Headroom$/);
  await hydrated(page);
  await page.setViewportSize(phone);
  await glance(page);
}

/** A page as every page is to be, at a desk and on a small phone. */
async function isWell(page: Page) {
  await isThere(page);
  await look(page);
  await page.setViewportSize(desk);
  await glance(page);
}

/** Pages that look the same to everybody who is led to them, once looked at. */
const seen = new Set<string>();

/** The route that answers a path, most of which show many things in the same way: "journal/:entryId". */
const routeOf = (path: string) =>
  everyAddress.find(({ path: route = "" }) =>
    new RegExp(`^/${route.replace(/:[^/]+/g, "[^/]+")}$`).test(path),
  )?.path ?? path;

for (const { email, name, role } of cast) {
  const member = email.split(".")[0] as CastMember;
  // Others of a role meet its pages with content of their own, which could overflow them.
  const isFirst = cast.find((other) => other.role === role)?.email === email;
  test(`every page that ${name} is led to is well`, async ({ as }) => {
    const page = await as(member);
    await page.setViewportSize(desk);
    await page.goto("/");
    const places = await linksIn(page, page.getByRole("navigation", { name: "Main" }));
    const further = await linksIn(page, page.locator("body"));
    expect(places[0]).toBe("/");
    const routes = new Set<string>();
    for (const path of new Set([...places, ...further])) {
      const isKnown = routes.has(routeOf(path));
      routes.add(routeOf(path));
      if (isKnown || seen.has(path)) {
        expect((await page.request.get(path)).status(), path).toBe(200);
        continue;
      }
      if (!places.includes(path)) seen.add(path);
      expect((await page.goto(path))?.status(), path).toBe(200);
      await (isFirst ? isWell(page) : isThere(page));
    }
  });
}

const forms: [CastMember, ...string[]][] = [
  [
    "amara",
    "/journal/new",
    "/journal/amara-first-set/edit",
    "/journal/amara-first-set/share",
    "/journal/amara-first-set/evidence",
    "/shared/amara-first-set-ruth",
    "/account/calendar",
    "/meetings/hawthorn-9/bids/new",
    "/meetings/hawthorn-9/actions/new",
    "/actions/hawthorn-5-action-amara-1/ending",
    "/sets/hawthorn/actions",
    "/sets/hawthorn/ground-rules",
    "/sets/hawthorn/ground-rules/new",
  ],
  [
    "ruth",
    "/sets/hawthorn/meetings/new",
    "/meetings/hawthorn-9/move",
    "/meetings/hawthorn-9/cancellation",
    "/meetings/hawthorn-5/room",
    "/meetings/hawthorn-9/room",
    "/meetings/hawthorn-9/room/airtime",
    "/shared/amara-first-set-ruth/comments",
  ],
  [
    "helena",
    "/reviews/sunita-review-2/edit",
    "/reviews/sunita-review-2/signature",
    "/host-packs/amara-pack-1",
  ],
];

for (const [member, ...paths] of forms)
  test(`the pages on which ${member} writes are well`, async ({ as }) => {
    const page = await as(member);
    for (const path of paths) {
      expect((await page.goto(path))?.status(), path).toBe(200);
      await isWell(page);
    }
  });

test("the pages that say no are well", async ({ as, visitor, forgive }) => {
  forgive(/status of 40[349]/);
  const colin = await as("colin");
  const bernadette = await as("bernadette");
  const helena = await as("helena");
  for (const [page, path, status] of [
    [await visitor(), "/no/such/page", 404],
    [colin, "/journal/amara-first-set", 404],
    [bernadette, "/sets/hawthorn/meetings/new", 403],
    [helena, "/reviews/sunita-review-1/edit", 409],
  ] as const) {
    expect((await page.goto(path))?.status(), path).toBe(status);
    await isWell(page);
  }
  await colin.getByRole("link", { name: "Go to your home page" }).click();
  await expect(colin.getByRole("heading", { name: "Hello Colin" })).toBeVisible();
  await helena.goto("/progress");
  await helena.goto("/reviews/sunita-review-1/edit");
  await helena.getByRole("button", { name: "Go back" }).click();
  await expect(helena.getByRole("heading", { level: 1, name: "Fellows" })).toBeVisible();
});

test("by keyboard: past the header, and to the heading of the next page", async ({ as }) => {
  const amara = await as("amara");
  await amara.goto("/");
  await hydrated(amara);
  await amara.keyboard.press("Tab");
  await expect(amara.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await amara.keyboard.press("Enter");
  await amara.keyboard.press("Tab");
  await expect(amara.getByRole("main").getByRole("link").first()).toBeFocused();

  await amara.getByRole("link", { name: "Journal", exact: true }).focus();
  await amara.keyboard.press("Enter");
  await expect(amara.getByRole("heading", { level: 1, name: "Your journal" })).toBeFocused();
  await amara.keyboard.press("Tab");
  await expect(amara.getByRole("link", { name: "Write a reflection" })).toBeFocused();
});

test("on paper there is the text, unfolded, and no navigation", async ({ as }) => {
  const amara = await as("amara");
  await amara.goto("/journal/amara-first-set");
  await expect(amara.getByRole("navigation", { name: "Main" })).toBeVisible();
  await amara.emulateMedia({ media: "print" });
  await expect(amara.getByRole("navigation")).toHaveCount(0);
  await expect(amara.getByRole("link", { name: "Write on" })).toHaveCount(0);
  await expect(amara.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(amara.getByRole("article")).toContainText(/\w/);

  await amara.goto("/challenges/amara-challenge");
  await expect(amara.getByRole("link", { name: "Set an aim" })).toHaveCount(0);
  await expect(
    amara.getByText("We did not need the list to begin", { exact: false }),
  ).toBeVisible();
  await amara.emulateMedia({ media: "screen" });
  await expect(amara.getByText("We did not need the list to begin", { exact: false })).toBeHidden();
});
