import { createHmac, timingSafeEqual } from "node:crypto";
import { settings } from "../server/environment.server.ts";
import { addressOf } from "../server/site-address.server.ts";

/** Who answers which poll. */
export type Answerer = { pollId: string; personId: string };

const sign = ({ pollId, personId }: Answerer) =>
  createHmac("sha256", settings().AUTH_SECRET)
    .update(`poll ${pollId} ${personId}`)
    .digest("base64url");

/** The address at which one person answers one poll without signing in: two presses, from the mail. It is good while the poll is open. */
export const answerLink = (answerer: Answerer) =>
  addressOf(`/poll-answers/${answerer.pollId}.${answerer.personId}.${sign(answerer)}`);

/** Whose answer to which poll the token of such an address is for; null when it is not ours. */
export function readAnswerLink(token: string | undefined): Answerer | null {
  const [pollId = "", personId = "", signature = ""] = (token ?? "").split(".");
  const expected = Buffer.from(sign({ pollId, personId }));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return { pollId, personId };
}
