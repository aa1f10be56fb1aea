import { expect, test } from "vitest";
import { deviceKeyOf } from "../../../app/server/device-key.server.ts";

test("a person's key to their copies is 32 bytes, the same each time, and nobody else's", () => {
  const key = deviceKeyOf({ id: "amara" });
  expect(Buffer.from(key, "base64")).toHaveLength(32);
  expect(deviceKeyOf({ id: "amara" })).toBe(key);
  expect(deviceKeyOf({ id: "amara2" })).not.toBe(key);
});
