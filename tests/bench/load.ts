import autocannon, { type Request } from "autocannon";

const connections = 10;

/** What a page's readers would have seen while ten of them asked for it again and again. */
export type Load = {
  requestsPerSecond: number;
  /** Milliseconds, as the asker's clock saw them. */
  p50: number;
  p95: number;
  p99: number;
  /** Connections that failed, and answers that were not a page. */
  errors: number;
};

/**
 * Asks a server for pages over ten connections that are kept alive, each asking again as soon as it
 * has its answer.
 * @param lasting so many seconds, or so many requests
 */
export async function load(
  url: string,
  requests: Request[],
  lasting: { seconds: number } | { requests: number },
): Promise<Load> {
  const times: number[] = [];
  const run = autocannon({
    url,
    connections,
    headers: { "accept-encoding": "gzip" },
    requests,
    ...("seconds" in lasting ? { duration: lasting.seconds } : { amount: lasting.requests }),
  });
  run.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const { errors, non2xx, duration } = await run;
  times.sort((one, other) => one - other);
  return {
    requestsPerSecond: times.length / duration,
    p50: percentile(times, 50),
    p95: percentile(times, 95),
    p99: percentile(times, 99),
    errors: errors + non2xx,
  };
}

/** The smallest of the sorted values that so many per cent do not exceed (nearest rank); NaN for none. */
export function percentile(sorted: number[], percent: number): number {
  return sorted[Math.max(Math.ceil((percent / 100) * sorted.length), 1) - 1] ?? NaN;
}

/** The middle one; of an even number, the mean of the middle two. NaN for none. */
export function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[half] ?? NaN;
  return ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2;
}

/** Each figure's median over several loads, and all their errors. */
export function together(loads: Load[]): Load {
  const middle = (figure: keyof Load) => median(loads.map((one) => one[figure]));
  return {
    requestsPerSecond: middle("requestsPerSecond"),
    p50: middle("p50"),
    p95: middle("p95"),
    p99: middle("p99"),
    errors: loads.reduce((sum, { errors }) => sum + errors, 0),
  };
}
