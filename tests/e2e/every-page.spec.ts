import type { Page } from "@playwright/test";
import { cast } from "../../prisma/seed/cast.ts";
import { type CastMember, expect, fits, hydrated, look, test } from "./fixtures.ts";

test.describe.configure({ mode: "parallel" });

const widths = [1280, 320];

/** The addresses that the links of a page lead to, within the site and apart from sign-in and out. */
async function linksOf(page: Page) {
  const found = await page
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const own = found.map((href) => new URL(href)).filter(({ href }) => href.startsWith(origin(page)));
  return [...new Set(own.map(({ pathname }) => pathname))].filter((path) => path !== "/sign-in");
}

const origin = (page: Page) => new URL(page.url()).origin;

/** A page as it is to be anywhere: one heading of its own, a title that names the site, at both widths. */
async function isWell(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page).toHaveTitle(/Headroom$/);
  await hydrated(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await fits(page);
  }
  await look(page);
}

for (const { email, name } of cast) {
  const member = email.split(".")[0] as CastMember;
  test(`every page that ${name} is led to is well`, async ({ as }) => {
    const page = await as(member);
    await page.goto("/");
    await isWell(page);
    for (const path of await linksOf(page)) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      await isWell(page);
    }
  });
}
