import {
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  test as base,
  expect,
} from "@playwright/test";
import axe, { type RunOptions } from "axe-core";
import { cast } from "../../prisma/seed/cast.ts";

export { expect };

/** One of the demo's cast, by first name: "amara". */
export type CastMember =
  | "amara"
  | "ben"
  | "dominic"
  | "ruth"
  | "gwilym"
  | "marcus"
  | "joyce"
  | "ines"
  | "helena"
  | "desmond"
  | "maureen"
  | "sanjay"
  | "eleni"
  | "colin"
  | "bernadette"
  | "olwen";

/** The email address of one of the cast. */
export const addressOf = (member: CastMember) =>
  cast.find(({ email }) => email.startsWith(`${member}.`))?.email ?? "";

type Device = Pick<BrowserContextOptions, "viewport" | "hasTouch" | "isMobile">;

/** As small as any that is still about. */
export const phone: Device = {
  viewport: { width: 320, height: 640 },
  hasTouch: true,
  isMobile: true,
};

type Fixtures = {
  /** A page in a browser of its own, where nobody is signed in. */
  visitor: (device?: Device) => Promise<Page>;
  /** A page in a browser of its own, signed in as one of the cast. */
  as: (member: CastMember, device?: Device) => Promise<Page>;
  /** Lets a problem pass that the test brings about on purpose; every other one fails it. */
  forgive: (problem: RegExp) => void;
};

export const test = base.extend<Fixtures & { problems: Problems }>({
  problems: [
    async ({ browser }, use) => {
      const problems: Problems = { seen: [], forgiven: [] };
      await use(problems);
      for (const context of browser.contexts()) await context.close();
      const { seen, forgiven } = problems;
      expect(seen.filter((text) => !forgiven.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],

  forgive: async ({ problems }, use) => use((problem) => void problems.forgiven.push(problem)),

  visitor: async ({ browser, problems }, use) =>
    use(async (device) => {
      const context = await browser.newContext(device);
      context.on("page", (page) => watch(page, problems.seen));
      return context.newPage();
    }),

  as: async ({ visitor }, use) =>
    use(async (member, device) => {
      const page = await visitor(device);
      await signIn(page.context(), member);
      return page;
    }),
});

type Problems = { seen: string[]; forgiven: RegExp[] };

/** Signs a browser in as one of the cast, as the demo's sign-in page does. */
export async function signIn(context: BrowserContext, member: CastMember) {
  const form = { email: addressOf(member) };
  const answer = await context.request.post("/demo/session", { form, maxRedirects: 0 });
  expect(answer.status()).toBe(302);
}

/** Signs whoever is signed in on this page out of all their devices. */
export async function signOutEverywhere(page: Page) {
  await page.goto("/account");
  await page.getByRole("link", { name: "Sign out everywhere" }).click();
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
}

/** Takes down whatever a reader of the browser's console would see. */
function watch(page: Page, seen: string[]) {
  page.on("console", (message) => {
    const { url } = message.location();
    // Which no page names, and a browser may ask for all the same.
    if (url.endsWith("/favicon.ico")) return;
    // As below, when the first of the answer had come already; then the router says so before it drops it.
    if (message.text().startsWith("AbortError: BodyStreamBuffer was aborted")) return;
    if (["error", "warning"].includes(message.type()))
      seen.push(`${message.type()} at ${url}: ${message.text()}`);
  });
  page.on("pageerror", ({ message }) => seen.push(`exception: ${message}`));
  page.on("requestfailed", (request) => {
    const { errorText } = request.failure() ?? {};
    // The router drops what it fetches for a page that is left, and the answer to a form once that leads elsewhere.
    const dropped = request.method() === "GET" || new URL(request.url()).pathname.endsWith(".data");
    if (dropped && errorText === "net::ERR_ABORTED") return;
    // So it says where script is turned off. What our policy forbids is told in the console.
    if (errorText === "csp") return;
    seen.push(`failed: ${request.method()} ${request.url()}: ${errorText}`);
  });
}

const standards: RunOptions = {
  resultTypes: ["violations"],
  runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
};

/** Looks at a page as it stands: axe finds nothing, no id is there twice, and nothing overflows sideways. Needs script. */
export async function look(page: Page) {
  await arrive(page);
  await glance(page);
  // A link that happens to lie under the pointer is drawn without its line.
  await page.mouse.move(0, 0);
  // Half a megabyte, which stays as long as the document does.
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  const { violations } = await page.evaluate((options) => window.axe.run(options), standards);
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`,
  );
  expect(found, `axe at ${page.url()}`).toEqual([]);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Waits until a link or form that was pressed has led to where it leads, so that no page is looked at that is being left. */
async function arrive(page: Page) {
  await page.waitForFunction(() => {
    const { __remixRouter: router } = window as unknown as Window & {
      __remixRouter?: { state: { navigation: { state: string } } };
    };
    return !router || router.state.navigation.state === "idle";
  });
}

/** As `look`, without axe: for pages without script, in which it does not run. */
export async function glance(page: Page) {
  await fits(page);
  const ids = await page.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id));
  // A label finds the first of two, and axe does not mind.
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  expect(twice, `ids that are there twice at ${page.url()}`).toEqual([]);
}

/** Nothing on the page overflows it sideways. */
export async function fits(page: Page) {
  const [wanted, there] = await page
    .locator("html")
    .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth] as const);
  expect(wanted, `width at ${page.url()}`).toBeLessThanOrEqual(there);
}

/** Waits until script has taken the page over. */
export const hydrated = (page: Page) =>
  page.waitForFunction(() =>
    Object.keys(document.querySelector("h1") ?? {}).some((key) => key.startsWith("__reactFiber")),
  );
