import { type Plan, fellowsOf } from "./plan.ts";
import { sentence } from "./prose.ts";
import type { RowWriter } from "./rows.ts";

const month = 5;
/** One fellow of so many waits for an answer today. */
const waitsEvery = 3;

/** Writes with what fellows were stuck: one request each that a sponsor answered, and some that wait for an answer while the year goes on. */
export function addUnblocking(rows: RowWriter, plan: Plan): void {
  const { ids, year, chance } = plan;
  for (const { number, id: fellowId, sponsor } of fellowsOf(plan)) {
    const createdAt = year.wallTime(month, 24, 12);
    const id = ids.unblockRequest(number, 1);
    rows.add("UnblockRequest", {
      id,
      fellowId,
      updateId: ids.update(number, month),
      ask: sentence(chance),
      createdAt,
      replyBy: year.wallTime(month + 1, 7, 23),
      closedAt: year.wallTime(month + 1, 9, 12),
      outcome: sentence(chance),
    });
    rows.add("UnblockReply", {
      id: `${id}-reply`,
      requestId: id,
      authorId: sponsor.id,
      text: sentence(chance),
      createdAt: year.wallTime(month + 1, 2, 9),
    });
    if (!year.isRunning || number % waitsEvery > 0) continue;
    rows.add("UnblockRequest", {
      id: ids.unblockRequest(number, 2),
      fellowId,
      updateId: null,
      ask: sentence(chance),
      createdAt: year.fromToday(-3, 9),
      replyBy: year.fromToday(9, 23),
      closedAt: null,
      outcome: "",
    });
  }
}
