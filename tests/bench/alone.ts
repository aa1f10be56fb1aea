import { median } from "./load.ts";
import { type NamedPage, pages, requestFor } from "./pages.ts";
import { type Product, startProduct } from "./product.ts";
import { mostGrowth, table, times } from "./tables.ts";

/*
 * What a page costs by itself: asked for one at a time, so that no other request is in its way. Where a query goes through what
 * others have written, it shows here, and is not lost in the noise of a load.
 */

/** A page's time in milliseconds on the small and on the large database, the median of many requests, and one by the other. */
export type Alone = { page: string; reader: string; small: number; large: number; ratio: number };

/** How often each page is asked for on each database; what was asked first, to warm up, does not count. */
export type Often = { warm: number; counted: number };

type Products = { small: Product; large: Product };

/** Asks for each page on both products in turn. @throws when a page is refused */
export async function measureAlone({ small, large }: Products, often: Often): Promise<Alone[]> {
  const measured: Alone[] = [];
  for (const page of pages) {
    const seen = { small: [] as number[], large: [] as number[] };
    for (let time = -often.warm; time < often.counted; time++) {
      const took = { small: await timeOf(small, page), large: await timeOf(large, page) };
      if (time < 0) continue;
      seen.small.push(took.small);
      seen.large.push(took.large);
    }
    const middle = { small: median(seen.small), large: median(seen.large) };
    const { name, reader = "nobody" } = page;
    measured.push({ page: name, reader, ...middle, ratio: middle.large / middle.small });
  }
  return measured;
}

/** As `measureAlone`, on servers that it starts and stops. */
export async function measureGrowth(
  urls: { small: string; large: string },
  often: Often,
): Promise<Alone[]> {
  const small = await startProduct(urls.small, 1);
  const large = await startProduct(urls.large, 1);
  const measured = await measureAlone({ small, large }, often);
  await Promise.all([small.stop(), large.stop()]);
  return measured;
}

async function timeOf(product: Product, page: NamedPage): Promise<number> {
  const { path, headers } = requestFor(page, product.signedIn);
  const start = performance.now();
  const response = await fetch(product.url + path, { headers, redirect: "manual" });
  await response.arrayBuffer();
  if (response.status !== 200)
    throw new Error(`${page.name} (${path}) was answered with ${response.status}`);
  return performance.now() - start;
}

/** The figures as a table, those that grow marked. */
export const aloneText = (alone: Alone[], cohorts: { small: number; large: number }) =>
  [
    "One request at a time, median; milliseconds",
    table(
      ["page", "reader", `${cohorts.small} cohort`, `${cohorts.large} cohorts`, "ratio", ""],
      alone.map(({ page, reader, small, large, ratio }) => [
        page,
        reader,
        small.toFixed(1),
        large.toFixed(1),
        times(ratio),
        ratio > mostGrowth ? "grows" : "",
      ]),
    ),
  ].join("\n");
