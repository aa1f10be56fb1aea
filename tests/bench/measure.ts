import { type Alone, type Often, measureAlone } from "./alone.ts";
import { type ChildServer, startServer } from "./child-server.ts";
import { type Load, load, median, together } from "./load.ts";
import { type NamedPage, journalList, pages, requestFor, writingPage } from "./pages.ts";
import { type Product, memoryOf, openPage, queriesOf, startProduct } from "./product.ts";
import { type Weight, weightOf } from "./weight.ts";

/** How often each page is asked for by itself; how long each load lasts, in seconds, and how often all are repeated. */
export type Extent = { alone: Often; rounds: number; seconds: number };

export type PageFigures = {
  page: string;
  path: string;
  reader: string;
  /** Asked for one at a time. */
  alone: Alone;
  /** On the small and on the large database, ten at once. */
  small: Load;
  large: Load;
  /** The large database's p95 by the small one's: the median over the rounds. */
  ratio: number;
  queries: { small: number; large: number };
  weight: Weight;
};

type Memory = { atStart: number | undefined; after: number | undefined };
export type Figures = {
  pages: PageFigures[];
  writing: Weight;
  hello: Load;
  plainRows: Load;
  memory: { small: Memory; large: Memory };
};
export type Totals = { small: Load; large: Load };
type Urls = { small: string; large: string };
type Say = (line: string) => void;

/** Figures page by page, from one worker process a database; both run, and are asked in turn. */
export async function measurePages(urls: Urls, extent: Extent, say: Say): Promise<Figures> {
  const small = await startProduct(urls.small, 1);
  const large = await startProduct(urls.large, 1);
  const plain = await startServer(["--import", "tsx", "tests/bench/baseline.ts"], "/hello", () => ({
    DATABASE_URL: urls.large,
  }));
  const atStart = { small: memoryOf(small), large: memoryOf(large) };
  const counted = await countAll(small, large);
  const writing = weightOf((await openPage(large, writingPage)).html);
  say("One at a time …");
  const alone = await measureAlone({ small, large }, extent.alone);
  const tables = await loadInRounds({ small, large, plain }, extent, say);
  const after = { small: memoryOf(small), large: memoryOf(large) };
  await Promise.all([small.stop(), large.stop(), plain.stop()]);
  return {
    pages: pages.map((page, at) => {
      const { path, reader = "nobody" } = page;
      const loads = tables.loads.get(page) ?? [];
      const { queries, weight } = counted[at] ?? missing(page);
      return {
        page: page.name,
        path,
        reader,
        alone: alone[at] ?? missing(page),
        small: together(loads.map((round) => round.small)),
        large: together(loads.map((round) => round.large)),
        ratio: median(loads.map((round) => round.large.p95 / round.small.p95)),
        queries,
        weight,
      };
    }),
    writing,
    hello: together(tables.hello),
    plainRows: together(tables.plainRows),
    memory: {
      small: { atStart: atStart.small, after: after.small },
      large: { atStart: atStart.large, after: after.large },
    },
  };
}

const missing = (page: NamedPage): never => {
  throw new Error(`${page.name} was not counted`);
};

async function countAll(small: Product, large: Product) {
  const counted = [];
  for (const page of pages) {
    const queries = {
      small: await queriesOf(small, page),
      large: await queriesOf(large, page),
    };
    counted.push({ queries, weight: weightOf((await openPage(large, page)).html) });
  }
  return counted;
}

/** Loads until so many answers have come, since a busy machine takes longer to warm up, or time is up. */
async function warm(
  ask: (seconds: number) => Promise<Load>,
  enough: { answers: number; seconds: number },
): Promise<void> {
  let answers = 0;
  for (let second = 0; second < enough.seconds && answers < enough.answers; second++) {
    answers += (await ask(1)).requestsPerSecond;
  }
}

type Servers = { small: Product; large: Product; plain: ChildServer };

/** Loads page after page. Both servers are warm, having been asked for each page by itself. */
async function loadInRounds({ small, large, plain }: Servers, extent: Extent, say: Say) {
  const loads = new Map<NamedPage, { small: Load; large: Load }[]>();
  const hello: Load[] = [];
  const plainRows: Load[] = [];
  const { rounds, seconds } = extent;
  const ask = async (product: Product, page: NamedPage, time: number) => {
    // Requests cut off at the end of the last load are still being answered: not on this page's time.
    await fetch(`${product.url}/health`);
    return load(product.url, [requestFor(page, product.signedIn)], { seconds: time });
  };
  const askPlain = (path: string) => load(plain.url, [{ path }], { seconds });
  // Whichever comes second finds the machine as the first left it, so they take turns at that too.
  const inTurn = async (round: number, run: (product: Product) => Promise<Load>) => {
    if (round % 2 === 1) return { small: await run(small), large: await run(large) };
    const first = await run(large);
    return { small: await run(small), large: first };
  };

  for (let round = 1; round <= rounds; round++) {
    say(`Round ${round} of ${rounds} …`);
    for (const page of pages) {
      const pair = await inTurn(round, (product) => ask(product, page, seconds));
      loads.set(page, [...(loads.get(page) ?? []), pair]);
    }
    hello.push(await askPlain("/hello"));
    plainRows.push(await askPlain(journalList.path));
  }
  return { loads, hello, plainRows };
}

/** What two worker processes do in all, when every page is asked for in turn. */
export async function measureTotals(urls: Urls, extent: Extent, say: Say): Promise<Totals> {
  say("Two worker processes …");
  const small = await startProduct(urls.small, 2);
  const large = await startProduct(urls.large, 2);
  const ask = (product: Product, seconds: number) => {
    const all = pages.map((page) => requestFor(page, product.signedIn));
    return load(product.url, all, { seconds });
  };
  await warm((time) => ask(small, time), { answers: 400, seconds: 10 });
  await warm((time) => ask(large, time), { answers: 400, seconds: 10 });
  const seen = { small: [] as Load[], large: [] as Load[] };
  for (let round = 0; round < Math.min(extent.rounds, 3); round++) {
    seen.small.push(await ask(small, 2 * extent.seconds));
    seen.large.push(await ask(large, 2 * extent.seconds));
  }
  await Promise.all([small.stop(), large.stop()]);
  return { small: together(seen.small), large: together(seen.large) };
}
