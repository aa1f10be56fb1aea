import { showDay } from "../cohorts/wall-time.server.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";

type Change = "asked" | "replied" | "closed" | "waiting";
type Told = { id: string; replyBy: Date; fellow: string; by: string; zone: string };
type Addressee = { id: string; email: string };

/** Tells people of an unblock request by email, without a word of what it says. @param zone in which the day is told */
export async function tellOfRequest(
  tx: Transaction,
  change: Change,
  people: Addressee[],
  { id, replyBy, fellow, by, zone }: Told,
) {
  const url = addressOf(`/unblock-requests/${id}`);
  for (const to of people)
    await post(tx, {
      to,
      template: "unblock-request",
      props: { change, fellow, by, replyBy: showDay(replyBy, zone), url },
    });
}
