import { showPeriod } from "../cohorts/wall-time.server.ts";
import type { Span } from "../cohorts/span.ts";
import type { Actor } from "../policy/actor.ts";
import type { Transaction } from "../server/database/client.server.ts";
import { post } from "../server/mail/post.server.ts";
import { addressOf } from "../server/site-address.server.ts";

type Heard = Span & {
  id: string;
  fellow: { id: string; email: string };
  day: { place: string; cohort: { name: string; zone: string } };
};

/** Tells a fellow by email that somebody of the panel has written to them, without a word of it. */
export const tellOfFeedback = (
  tx: Transaction,
  { name }: Pick<Actor, "name">,
  { id, fellow, day: { place, cohort }, ...span }: Heard,
) =>
  post(tx, {
    to: fellow,
    template: "presentation-day",
    props: {
      change: "feedback",
      by: name,
      cohort: cohort.name,
      place,
      time: showPeriod(span.startsAt, span.endsAt, cohort.zone),
      url: addressOf(`/presentations/${id}`),
    },
  });
