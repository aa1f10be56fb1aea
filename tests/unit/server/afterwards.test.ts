import { expect, test, vi } from "vitest";
import { afterwards, settled } from "../../../app/server/afterwards.server.ts";

const log = () => ({ error: vi.fn() });

test("work waits until it is asked for, then is done in order, and a failure holds nothing up", async () => {
  const done: string[] = [];
  const told = log();
  afterwards(told, async () => void done.push("first"));
  afterwards(told, () => Promise.reject(new Error("lost")));
  afterwards(told, async () => void done.push("last"));
  await Promise.resolve();
  expect(done).toEqual([]);
  await settled();
  expect(done).toEqual(["first", "last"]);
  expect(told.error).toHaveBeenCalledTimes(1);
  await settled();
  expect(done).toEqual(["first", "last"]);
});

test("work is done by itself, too", async () => {
  vi.useFakeTimers();
  const work = vi.fn(() => Promise.resolve());
  afterwards(log(), work);
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
  expect(work).toHaveBeenCalledTimes(1);
});
