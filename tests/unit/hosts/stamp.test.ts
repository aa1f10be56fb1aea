import fc from "fast-check";
import { expect, test } from "vitest";
import { makeStamp, readStamp } from "../../../app/hosts/stamp.server.ts";

const opened = new Date("2026-11-24T10:00:00Z");
const later = (seconds: number) => new Date(opened.getTime() + seconds * 1000);

test("a stamp tells a form filled at once from one that somebody took time over", () => {
  const stamp = makeStamp("programme", opened);
  expect(readStamp(stamp, "programme", later(0))).toBe("quick");
  expect(readStamp(stamp, "programme", later(2.9))).toBe("quick");
  expect(readStamp(stamp, "programme", later(3))).toBe("fine");
  expect(readStamp(stamp, "programme", later(90 * 24 * 3600))).toBe("fine");
});

test("a stamp of another programme, or with another time, is forged", () => {
  const stamp = makeStamp("programme", opened);
  expect(readStamp(stamp, "another", later(60))).toBe("forged");
  const [, signature] = stamp.split(".");
  expect(readStamp(`${opened.getTime() - 60_000}.${signature}`, "programme", opened)).toBe(
    "forged",
  );
});

test("whatever else is sent as a stamp is forged", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readStamp(text, "programme")).toBe("forged");
    }),
  );
});
