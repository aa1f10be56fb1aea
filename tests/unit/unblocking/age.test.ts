import { expect, test } from "vitest";
import { ageInWords } from "../../../app/unblocking/age.server.ts";

const zone = "Europe/London";
const now = new Date("2026-11-10T12:00:00Z");
const request = {
  createdAt: new Date("2026-11-04T23:30:00Z"),
  replyBy: new Date("2026-11-14T23:59:59Z"),
  lastReply: null,
};

test.each([
  [{}, "Asked 6 days ago, no reply yet; hoped for in 4 days"],
  [{ replyBy: now }, "Asked 6 days ago, no reply yet; hoped for today"],
  [
    { replyBy: new Date("2026-11-11T09:00:00Z") },
    "Asked 6 days ago, no reply yet; hoped for tomorrow",
  ],
  [
    { replyBy: new Date("2026-11-08T09:00:00Z") },
    "Asked 6 days ago, no reply yet; hoped for 2 days ago",
  ],
  [
    { lastReply: { at: new Date("2026-11-09T09:00:00Z"), name: "Helena Marsh" } },
    "Asked 6 days ago, Helena Marsh replied yesterday",
  ],
  [{ createdAt: now }, "Asked today, no reply yet; hoped for in 4 days"],
])("%j is told in days of the zone's calendar", (changes, words) => {
  expect(ageInWords({ ...request, ...changes }, zone, now)).toBe(words);
});
