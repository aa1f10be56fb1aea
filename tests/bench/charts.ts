import { cpus, loadavg } from "node:os";
import { chartOf } from "../../app/measures/chart.ts";
import { chartSvg } from "../../app/measures/chart-svg.server.tsx";
import { study } from "../../app/measures/study.ts";
import { summaryOf } from "../../app/measures/summary.ts";
import { percentile } from "./load.ts";

/*
 * A chart of many points: from the points to the picture, on the server.
 */

const points = 500;
const times = 400;
const day = 24 * 60 * 60 * 1000;
const aim = 10;

export type ChartFigures = {
  points: number;
  times: number;
  /** In milliseconds: limits and signals worked out, put into words, laid out and drawn as SVG. */
  drawn: { p50: number; p95: number; most: number };
  /** Of the processor's time, on average: what other programs do does not change it. */
  processor: number;
  bytes: number;
  load: number;
  cores: number;
};

/** Draws an XmR chart of 500 points with two rebases, again and again, once it is warm. */
export function measureCharts(): ChartFigures {
  const seen: number[] = [];
  let spent = 0;
  let bytes = 0;
  for (let time = -50; time < times; time += 1) {
    const series = someSeries(time);
    const [from, before] = [performance.now(), process.cpuUsage()];
    const svg = drawn(series);
    const { user, system } = process.cpuUsage(before);
    if (time >= 0) seen.push(performance.now() - from);
    if (time >= 0) spent += (user + system) / 1000;
    bytes = svg.length;
  }
  seen.sort((one, other) => one - other);
  return {
    points,
    times,
    bytes,
    processor: spent / times,
    drawn: { p50: percentile(seen, 50), p95: percentile(seen, 95), most: seen.at(-1) ?? NaN },
    load: loadavg()[0] ?? NaN,
    cores: cpus().length,
  };
}

/** The figures in words. */
export const chartsText = ({ drawn, processor, bytes, load, cores, ...of }: ChartFigures) =>
  [
    `An XmR chart of ${of.points} points as SVG of ${(bytes / 1000).toFixed(0)} KB, ${of.times} times, ${cores} cores (load ${load.toFixed(1)}), milliseconds`,
    `median ${drawn.p50.toFixed(2)}, p95 ${drawn.p95.toFixed(2)}, most ${drawn.most.toFixed(2)}`,
    `Of the processor's time: ${processor.toFixed(2)} a chart`,
    `${drawn.p95 < aim ? "met    " : "NOT MET"}  p95 under ${aim} ms`,
  ].join("\n");

/** Every time another, so that nothing can be remembered. */
function someSeries(seed: number) {
  const start = Date.UTC(2024, 0, 1);
  return Array.from({ length: points }, (_point, at) => ({
    day: new Date(start + at * day).toISOString().slice(0, 10),
    value: 40 + ((at * 37 + seed * 11) % 23) - Math.floor(at / 180) * 6,
  }));
}

function drawn(series: ReturnType<typeof someSeries>): string {
  const rebasedFrom = [180, 360].map((at) => series[at]?.day ?? "");
  const of = { better: "down", frequency: "daily" } as const;
  const studied = study({ ...of, points: series, rebasedFrom }, "xmr");
  const about = { ...of, target: 30, unit: "minutes", decimals: 0 };
  const rebases = rebasedFrom.map((from) => ({ day: from, text: "Another ward is counted too" }));
  const chart = chartOf(studied, about, { notes: [], rebases });
  if (!chart) throw new Error("There is no chart of nothing");
  return chartSvg(chart, { title: "Minutes", summary: summaryOf(studied, about).short });
}
