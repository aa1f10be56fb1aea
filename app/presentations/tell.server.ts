import { showPeriod } from "../cohorts/wall-time.server.ts";
import type { Span } from "../cohorts/span.ts";
import type { Actor } from "../policy/actor.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";

type Day = { place: string; cohort: { name: string; zone: string } };
type Told = {
  change: "slot" | "panel" | "changed" | "cancelled" | "offPanel" | "feedback";
  /** The fellow's slot, or the day. */
  span: Span;
  path: string;
};

/** Tells people by mail what has become of a day, without a word of what is presented. */
export async function tellOfDay(
  tx: Transaction,
  { name }: Pick<Actor, "name">,
  { place, cohort }: Day,
  people: { id: string; email: string }[],
  { change, span, path }: Told,
): Promise<void> {
  const props = {
    ...{ change, by: name, cohort: cohort.name, place },
    time: showPeriod(span.startsAt, span.endsAt, cohort.zone),
    url: addressOf(path),
  };
  for (const to of people) await post(tx, { to, template: "presentation-day", props });
}
