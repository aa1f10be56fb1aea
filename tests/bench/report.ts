import { aloneText } from "./alone.ts";
import type { Load } from "./load.ts";
import type { Figures, PageFigures, Totals } from "./measure.ts";
import type { MemoryRun } from "./memory.ts";
import { mostGrowth, table, times } from "./tables.ts";
import type { Weight } from "./weight.ts";

/** Everything that a run has seen. */
export type Report = Figures & {
  cohorts: { small: number; large: number };
  machine: { node: string; cores: number; processor: string; date: string };
  totals: Totals;
  memoryRun: MemoryRun | null;
};

export type Aim = { aim: string; isMet: boolean; seen: string };

const most = { queries: 6, jsBytes: 120 * 1024 };

/** Which aims the figures meet; that of flat memory only when memory was watched for long enough. */
export function aimsOf({ pages, cohorts, memoryRun }: Report): Aim[] {
  const worst = (figure: (page: PageFigures) => number) =>
    pages.reduce((one, other) => (isWorse(figure(other), figure(one)) ? other : one));
  const queriesAt = ({ queries }: PageFigures) => Math.max(queries.small, queries.large);
  const slowest = worst(({ ratio }) => ratio);
  const asking = worst(queriesAt);
  const growing = worst((page) => page.alone.ratio);
  const heaviest = worst(({ weight }) => weight.js);
  const failed = pages.reduce((sum, { small, large }) => sum + small.errors + large.errors, 0);
  const aims: Aim[] = [
    {
      aim: `one at a time, at ${cohorts.large} cohorts at most ${mostGrowth} times as long as at ${cohorts.small}`,
      isMet: growing.alone.ratio <= mostGrowth,
      seen: `at most ${times(growing.alone.ratio)} (${nameOf(growing)})`,
    },
    {
      aim: `p95 at ${cohorts.large} cohorts at most ${mostGrowth} times that at ${cohorts.small}`,
      isMet: slowest.ratio <= mostGrowth,
      seen: `at most ${times(slowest.ratio)} (${nameOf(slowest)})`,
    },
    {
      aim: `at most ${most.queries} queries a page`,
      isMet: queriesAt(asking) <= most.queries,
      seen: `at most ${queriesAt(asking)} (${nameOf(asking)})`,
    },
    {
      aim: "at most 120 KB of JS (gzip) on pages without the editor",
      isMet: heaviest.weight.js <= most.jsBytes,
      seen: `at most ${kilobytes(heaviest.weight.js)} KB (${nameOf(heaviest)})`,
    },
    { aim: "no request fails", isMet: failed === 0, seen: `${failed} failed` },
  ];
  if (memoryRun?.isFlat != null) {
    aims.push({
      aim: `memory flat over ${memoryRun.requests} requests`,
      isMet: memoryRun.isFlat,
      seen: `${memoryRun.growth?.toFixed(1)} MB more in the last quarter than in the one before`,
    });
  }
  return aims;
}

// What is not a number, such as the p95 of no answers at all, is worse than any number.
const isWorse = (figure: number, than: number) => Number.isNaN(figure) || figure > than;

const nameOf = ({ page, reader }: PageFigures) => `${page}, ${reader}`;

/** The report as plain text for a terminal. */
export function textOf(report: Report): string {
  const { machine, cohorts, memory } = report;
  const pages = report.pages.flatMap(({ page, reader, small, large, ratio, queries }) => [
    [page, reader, `${cohorts.small}`, ...loadCells(small), `${queries.small}`, ""],
    ["", "", `${cohorts.large}`, ...loadCells(large), `${queries.large}`, times(ratio)],
  ]);
  const weights: [string, Weight][] = [
    ...report.pages.map((page): [string, Weight] => [nameOf(page), page.weight]),
    ["writing, fellow", report.writing],
  ];
  return [
    `Node ${machine.node}, ${machine.cores} cores (${machine.processor}), ${machine.date}`,
    "",
    aloneText(
      report.pages.map(({ alone }) => alone),
      cohorts,
    ),
    "",
    "One worker process, 10 connections; milliseconds",
    table(
      ["page", "reader", "cohorts", ...loadHeads, "queries", "p95 by p95"],
      [
        ...pages,
        ["hello, Express alone", "", "", ...loadCells(report.hello), "0", ""],
        ["journal rows, plain", "", `${cohorts.large}`, ...loadCells(report.plainRows), "1", ""],
      ],
    ),
    "",
    "Two worker processes, all pages in turn",
    table(
      ["cohorts", ...loadHeads],
      [
        [`${cohorts.small}`, ...loadCells(report.totals.small)],
        [`${cohorts.large}`, ...loadCells(report.totals.large)],
      ],
    ),
    "",
    "What a browser loads, KB (gzip)",
    table(
      ["page", "JS", "CSS", "JS when asked for"],
      weights.map(([page, { js, css, laterJs }]) => [page, ...[js, css, laterJs].map(kilobytes)]),
    ),
    "",
    "Memory of the worker process (RSS), MB",
    table(
      ["cohorts", "at start", "after the loads"],
      [
        [`${cohorts.small}`, megabytes(memory.small.atStart), megabytes(memory.small.after)],
        [`${cohorts.large}`, megabytes(memory.large.atStart), megabytes(memory.large.after)],
      ],
    ),
    ...memoryLines(report.memoryRun),
    "",
    ...aimsOf(report).map(
      ({ aim, isMet, seen }) => `${isMet ? "met    " : "NOT MET"}  ${aim}: ${seen}`,
    ),
  ].join("\n");
}

const loadHeads = ["req/s", "p50", "p95", "p99", "failed"];
const loadCells = (load: Load) => [
  load.requestsPerSecond.toFixed(0),
  ...[load.p50, load.p95, load.p99].map((ms) => (Number.isNaN(ms) ? "?" : ms.toFixed(1))),
  `${load.errors}`,
];

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
const megabytes = (held: number | undefined) => held?.toFixed(0) ?? "?";

function memoryLines(run: MemoryRun | null): string[] {
  if (!run) return [];
  const verdict =
    run.isFlat === null ? "too few to tell whether it is flat" : run.isFlat ? "flat" : "not flat";
  const first = run.seen[0]?.megabytes;
  const last = run.seen.at(-1)?.megabytes;
  const failed = `${run.errors} failed`;
  return [
    `Over ${run.requests} requests (${failed}): from ${megabytes(first)} to ${megabytes(last)} MB, ${verdict}`,
  ];
}
