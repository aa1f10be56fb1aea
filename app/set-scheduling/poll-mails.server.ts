import type { Transaction } from "../server/database/client.server.ts";
import { type Post, postAll } from "../server/mail/post.server.ts";
import { answerLink } from "./answer-link.server.ts";

type Asked = { id: string; email: string };

/** Asks people by email which times suit them, each with a link of their own. */
export const askAll = (
  tx: Transaction,
  poll: { id: string; place: string; times: number },
  people: Asked[],
  { isReminder = false } = {},
) =>
  postAll(
    tx,
    people.map(({ id, email }): Post => {
      const url = answerLink({ pollId: poll.id, personId: id });
      return {
        to: { id, email },
        template: "poll-opened",
        props: { place: poll.place, times: poll.times, isReminder, url },
      };
    }),
  );
