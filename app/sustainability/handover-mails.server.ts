import { DateTime } from "luxon";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";
import { handoverLink } from "./handover-link.server.ts";

/** After how many months an owner looks back. */
export const lookBackMonths = [6, 12] as const;

export type Owned = {
  id: string;
  challengeId: string;
  handedOverOn: Date;
  ownerEmail: string;
  owner: { id: string; email: string } | null;
};

/** Whom a handover's mails go to: the owner's account, or the address that was given; null once that is erased. */
export const ownerOf = ({ owner, ownerEmail }: Owned) =>
  owner ?? (ownerEmail ? { email: ownerEmail } : null);

/** Tells the owner by email that something is handed over to them, without a word of what. @param by who does */
export async function tellOwner(
  tx: Transaction,
  handover: Owned,
  { by, zone }: { by: string; zone: string },
) {
  const to = ownerOf(handover);
  if (!to) return;
  const on = DateTime.fromJSDate(handover.handedOverOn, { zone });
  const [first, second] = lookBackMonths.map((months) =>
    showDay(on.plus({ months }).toJSDate(), zone),
  );
  await post(tx, {
    to,
    template: "handover-begun",
    props: {
      by,
      isOutside: !handover.owner,
      first: first ?? "",
      second: second ?? "",
      url: handover.owner
        ? addressOf(`/challenges/${handover.challengeId}/sustainability`)
        : handoverLink(handover),
    },
  });
}
