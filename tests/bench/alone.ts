import { median } from "./load.ts";
import { type NamedPage, pages, requestFor } from "./pages.ts";
import type { Product } from "./product.ts";

/*
 * What a page costs by itself: asked for one at a time, so that no other request is in its way. Where a query goes through what
 * others have written, it shows here, and is not lost in the noise of a load.
 */

/** A page's time in milliseconds on the small and on the large database: the median of so many requests. */
export type Alone = { page: NamedPage; small: number; large: number; ratio: number };

/** Asks for each page so often on both products in turn; what was asked first, to warm up, does not count. */
export async function measureAlone(
  { small, large }: { small: Product; large: Product },
  times: { warm: number; counted: number },
): Promise<Alone[]> {
  const measured: Alone[] = [];
  for (const page of pages) {
    const seen = { small: [] as number[], large: [] as number[] };
    for (let time = -times.warm; time < times.counted; time++) {
      const took = { small: await timeOf(small, page), large: await timeOf(large, page) };
      if (time < 0) continue;
      seen.small.push(took.small);
      seen.large.push(took.large);
    }
    const middle = { small: median(seen.small), large: median(seen.large) };
    measured.push({ page, ...middle, ratio: middle.large / middle.small });
  }
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
