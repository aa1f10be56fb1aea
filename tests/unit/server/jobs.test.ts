import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startDaily } from "../../../app/server/jobs.server.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const minute = 60_000;
const day = 24 * 60 * minute;

test("a daily job runs a while after the start and then every day, a failure or not, until it is stopped", async () => {
  const log = { info: vi.fn(), error: vi.fn() };
  const work = vi.fn(() =>
    work.mock.calls.length === 1 ? Promise.reject(new Error("busy")) : Promise.resolve(),
  );
  const job = startDaily(work, { log });
  await vi.advanceTimersByTimeAsync(4 * minute);
  expect(work).toHaveBeenCalledTimes(0);
  await vi.advanceTimersByTimeAsync(2 * minute);
  expect(work).toHaveBeenCalledTimes(1);
  expect(log.error).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(day);
  expect(work).toHaveBeenCalledTimes(2);
  expect(log.info).toHaveBeenCalledTimes(1);
  await job.stop();
  await vi.advanceTimersByTimeAsync(2 * day);
  expect(work).toHaveBeenCalledTimes(2);
});

test("stopping waits for the work under way", async () => {
  let finish = () => {};
  const work = () => new Promise<void>((done) => (finish = done));
  const job = startDaily(work, { log: { info: vi.fn(), error: vi.fn() } });
  await vi.advanceTimersByTimeAsync(5 * minute);
  const stopped = vi.fn();
  const stopping = job.stop().then(stopped);
  await vi.advanceTimersByTimeAsync(minute);
  expect(stopped).not.toHaveBeenCalled();
  finish();
  await stopping;
});
