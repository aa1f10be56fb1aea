import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, type Page, test as base, expect } from "@playwright/test";
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
  | "colin"
  | "bernadette";

/** The mail address of one of the cast. */
export const addressOf = (member: CastMember) =>
  cast.find(({ email }) => email.startsWith(`${member}.`))?.email ?? "";

type Fixtures = {
  /** A page in a browser of its own, where nobody is signed in. */
  visitor: () => Promise<Page>;
  /** A page in a browser of its own, signed in as one of the cast. */
  as: (member: CastMember) => Promise<Page>;
  /** Lets a problem pass that the test brings about on purpose; every other one fails it. */
  forgive: (problem: RegExp) => void;
};

export const test = base.extend<Fixtures & { problems: Problems }>({
  // Known only once the server runs.
  baseURL: async ({}, use) => use(process.env.E2E_ORIGIN),

  problems: [
    async ({}, use) => {
      const problems: Problems = { seen: [], forgiven: [] };
      await use(problems);
      const { seen, forgiven } = problems;
      expect(seen.filter((text) => !forgiven.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],

  forgive: async ({ problems }, use) => use((problem) => void problems.forgiven.push(problem)),

  visitor: async ({ browser, problems }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      context.on("page", (page) => watch(page, problems.seen));
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },

  as: async ({ visitor }, use) =>
    use(async (member) => {
      const page = await visitor();
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

/** Takes down whatever a reader of the browser's console would see. */
function watch(page: Page, seen: string[]) {
  page.on("console", (message) => {
    const { url } = message.location();
    // Which no page names, and a browser may ask for all the same.
    if (url.endsWith("/favicon.ico")) return;
    if (["error", "warning"].includes(message.type()))
      seen.push(`${message.type()} at ${url}: ${message.text()}`);
  });
  page.on("pageerror", ({ message }) => seen.push(`exception: ${message}`));
  page.on("requestfailed", (request) => {
    const { errorText } = request.failure() ?? {};
    // The router drops what it fetches for a page that is left, and the answer to a form once that leads elsewhere.
    const dropped = request.method() === "GET" || request.url().endsWith(".data");
    if (dropped && errorText === "net::ERR_ABORTED") return;
    seen.push(`failed: ${request.method()} ${request.url()}: ${errorText}`);
  });
}

const standards = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/** Looks at a page as it stands: axe finds nothing, no id is there twice, and nothing overflows sideways. */
export async function look(page: Page) {
  await fits(page);
  const ids = await page.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id));
  // A label finds the first of two, and axe does not mind.
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  expect(twice, `ids that are there twice at ${page.url()}`).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`,
  );
  expect(found, `axe at ${page.url()}`).toEqual([]);
}

/** Nothing on the page overflows it sideways. */
export async function fits(page: Page) {
  const [wanted, there] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(wanted, `width at ${page.url()}`).toBeLessThanOrEqual(there);
}

/** Waits until script has taken the page over. */
export const hydrated = (page: Page) =>
  page.waitForFunction(() =>
    Object.keys(document.querySelector("h1") ?? {}).some((key) => key.startsWith("__reactFiber")),
  );
