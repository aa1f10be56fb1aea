import { load, median } from "./load.ts";
import { pages, requestFor } from "./pages.ts";
import { type Product, memoryOf } from "./product.ts";

/** What was seen of a server's memory over many requests, in MB. */
export type MemoryRun = {
  requests: number;
  errors: number;
  seen: { requests: number; megabytes: number }[];
  /** How much more the last quarter held than the one before it, in MB; null when there is too little to tell. */
  growth: number | null;
  isFlat: boolean | null;
};

/** A growth below this share of what is held lies within what two readings of a still server differ by. */
const still = 0.01;
const leastReadings = 8;

/** Whether memory stopped growing: compares the medians of the last two quarters of the readings. */
export function judge(seen: MemoryRun["seen"]): Pick<MemoryRun, "growth" | "isFlat"> {
  if (seen.length < leastReadings) return { growth: null, isFlat: null };
  const quarter = Math.floor(seen.length / 4);
  const middle = (from: number, to?: number) =>
    median(seen.slice(from, to).map(({ megabytes }) => megabytes));
  const before = middle(-2 * quarter, -quarter);
  const growth = middle(-quarter) - before;
  return { growth, isFlat: growth <= before * still };
}

const readEvery = 1000;
const sayEvery = 10_000;

/** Makes so many requests, over all the pages in turn, and says how much memory the server holds. */
export async function watchMemory(
  product: Product,
  requests: number,
  say: (line: string) => void,
): Promise<MemoryRun> {
  const asked = pages.map((page) => requestFor(page, product.signedIn));
  const seen: MemoryRun["seen"] = [];
  let errors = 0;
  for (let done = readEvery; done <= requests; done += readEvery) {
    errors += (await load(product.url, asked, { requests: readEvery })).errors;
    const megabytes = memoryOf(product);
    if (megabytes !== undefined) seen.push({ requests: done, megabytes });
    if (done % sayEvery === 0) say(`${done} requests: ${megabytes?.toFixed(0) ?? "?"} MB`);
  }
  return { requests, errors, seen, ...judge(seen) };
}
