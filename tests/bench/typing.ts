import { type Page, chromium } from "@playwright/test";
import { requestFor, writingPage } from "./pages.ts";
import type { Product } from "./product.ts";

/** Milliseconds of each key that was typed into a long text, in a browser on this machine. */
export type Typing = {
  words: number;
  keys: number;
  /** From the key to the text being changed, drawn and ready for the next one. */
  key: { median: number; p95: number; max: number };
  /** Of the page's own processor time a key, drawing and saving included: what other programs do does not change it. */
  processor: number;
};

const words = 5_000;
const keys = 200;
/** As fast as people type who type fast. */
const between = 80;

/** Types in the middle of a text of 5,000 words, and measures each key. Needs a browser: see `CHROMIUM` in the tests. */
export async function measureTyping(product: Product): Promise<Typing> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || undefined,
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
  });
  const { path, headers } = requestFor(writingPage, product.signedIn);
  const context = await browser.newContext({ extraHTTPHeaders: headers });
  const page = await context.newPage();
  await page.goto(product.url + path);
  const editor = page.getByRole("textbox", { name: "Your reflection" });
  await page.getByRole("toolbar", { name: "Formatting" }).waitFor();
  await editor.click();
  await page.keyboard.press("ControlOrMeta+a");
  await fill(page);
  await editor.getByRole("paragraph").nth(50).click();
  // What it takes to open the page, and to keep what was put in, is over.
  await page
    .locator("#saving")
    .filter({ hasText: /^Saved/ })
    .waitFor();

  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  };
  await page.evaluate(watchKeys);
  const before = await spent();
  await page.keyboard.type("and nobody said why, ".repeat(keys).slice(0, keys), { delay: between });
  const processor = ((await spent()) - before) * (1000 / keys);
  const seen = await page.evaluate(() => (window as unknown as Watched).keysSeen);
  await browser.close();
  const sorted = seen.sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return {
    words,
    keys: sorted.length,
    key: { median: at(0.5), p95: at(0.95), max: at(1) },
    processor,
  };
}

const aim = 16;

/** The figures as plain text for a terminal. */
export function typingText({ words, keys, key, processor }: Typing): string {
  const [median, p95, max] = [key.median, key.p95, key.max].map((ms) => ms.toFixed(1));
  return [
    `${keys} keys in the middle of a text of ${words} words, milliseconds`,
    `From key to drawn: median ${median}, p95 ${p95}, most ${max}`,
    `Of the page's processor time: ${processor.toFixed(1)} a key, drawing and saving included`,
    `${key.p95 < aim ? "met    " : "NOT MET"}  p95 under ${aim} ms`,
  ].join("\n");
}

type Watched = { keysSeen: number[] };

/** Runs in the page. A message comes after all that the key's own task has to do, and after a frame was drawn. */
function watchKeys(): void {
  const seen: number[] = ((window as unknown as Watched).keysSeen = []);
  let pressed = 0;
  window.addEventListener("keydown", ({ timeStamp }) => (pressed = timeStamp), true);
  window.addEventListener(
    "input",
    () => {
      const from = pressed;
      requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = () => void seen.push(performance.now() - from);
        after.port2.postMessage(null);
      });
    },
    true,
  );
}

async function fill(page: Page): Promise<void> {
  const some = "ward handover morning question silence we of the bed quiet".split(" ");
  const paragraph = (at: number) =>
    Array.from({ length: words / 100 }, (_, word) => some[(at * 7 + word * 3) % 10]).join(" ");
  const text = Array.from({ length: 100 }, (_, at) => paragraph(at)).join("\n\n");
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const event = { clipboardData, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", event));
  }, text);
}
