import { act, page, script } from "../tried.ts";

const draft = { seen: "", fields: { statement0: "3" } };

/** Helena is asked about Amara, and has an account; tests/integration/rating has those who come by a device alone. */
export const ratingRequests = {
  "feedback-rounds/:roundId/preview": [
    page("the twelfth cohort's", "/feedback-rounds/round/preview"),
    page("a round that is not there", "/feedback-rounds/none/preview"),
  ],
  "rating-links/:token": [
    page("a link that is none", "/rating-links/none"),
    act("a link that is none", "/rating-links/none"),
  ],
  "rating-links/:token/codes": [
    page("a link that is none", "/rating-links/none/codes"),
    act("a link that is none", "/rating-links/none/codes"),
  ],
  "rating-links/:token/code": [
    page("a link that is none", "/rating-links/none/code"),
    act("a link that is none", "/rating-links/none/code", { code: "123456" }),
  ],
  rating: [page("what is asked of one", "/rating")],
  "rating/:raterId": [
    page("what Helena is asked", "/rating/amara-sponsor"),
    page("what nobody is asked", "/rating/none"),
  ],
  "rating/:raterId/answers": [
    page("what Helena is asked", "/rating/amara-sponsor/answers"),
    act("what Helena is asked", "/rating/amara-sponsor/answers", { seen: "", statement0: "3" }),
  ],
  "rating/:raterId/draft": [script("what Helena is asked", "/rating/amara-sponsor/draft", draft)],
  "rating/:raterId/sending": [
    page("what Helena is asked", "/rating/amara-sponsor/sending"),
    act("what Helena is asked", "/rating/amara-sponsor/sending"),
  ],
  "rating/:raterId/refusal": [
    page("what Helena is asked", "/rating/amara-sponsor/refusal"),
    act("what Helena is asked", "/rating/amara-sponsor/refusal"),
  ],
  "rating/:raterId/return": [
    page("what Helena is asked", "/rating/amara-sponsor/return"),
    act("what Helena is asked", "/rating/amara-sponsor/return"),
  ],
};
