import { expect, test } from "vitest";
import { asTheyPress } from "../../../app/home/task.ts";

const now = new Date("2026-11-27T09:00:00Z");
const task = (text: string, due?: string | null) => ({
  to: `/${text}`,
  text,
  detail: "",
  takes: "2 minutes",
  due: due ? new Date(due) : null,
});

test("what is overdue comes first, then what has no day, then what is due soonest", () => {
  const tasks = [
    task("in a month", "2026-12-27"),
    task("somebody wrote", null),
    task("in two days", "2026-11-29"),
    task("somebody else wrote", null),
    task("was due", "2026-11-12"),
  ];
  expect(asTheyPress(tasks, now).map(({ text }) => text)).toEqual([
    "was due",
    "somebody wrote",
    "somebody else wrote",
    "in two days",
    "in a month",
  ]);
});

test("what is due in more than a week can wait, and nothing else", () => {
  const tasks = [
    task("was due", "2026-11-12"),
    task("somebody wrote", null),
    task("in a week", "2026-12-04T09:00:00Z"),
    task("later", "2026-12-04T09:00:01Z"),
  ];
  const waiting = asTheyPress(tasks, now).filter(({ canWait }) => canWait);
  expect(waiting.map(({ text }) => text)).toEqual(["later"]);
});
