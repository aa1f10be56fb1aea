import { type Tried, act, page } from "../tried.ts";

const review = (revision: string) => ({ revision, ready: "yes", progress: "It goes on" });
const signature = (revision: string) => ({ revision, agreed: "yes" });

/** Amara's first is locked; her second is written by both, and signed by the sponsor; Ben's first is a draft of the sponsor's. */
export const hostReviewRequests: Record<string, Tried[]> = {
  "progress/:fellowId/pack": [
    page("Amara's", "/progress/amara-year/pack"),
    act("Amara's, as it was seen before", "/progress/amara-year/pack", { seen: "before" }),
    page("Dominic's, at St Osyth's", "/progress/dominic-year/pack"),
  ],
  "progress/:fellowId/pack/pdf": [page("Amara's next", "/progress/amara-year/pack/pdf")],
  "host-packs/:packId": [page("Amara's first", "/host-packs/amara-pack-1")],
  "host-packs/:packId/removal": [
    page("Amara's first", "/host-packs/amara-pack-1/removal"),
    act("Amara's first", "/host-packs/amara-pack-1/removal"),
  ],
  "host-packs/:packId/pdf": [page("Amara's first", "/host-packs/amara-pack-1/pdf")],
  "review-links/:token": [
    page("a link that is not one", "/review-links/none"),
    act("a link that is not one", "/review-links/none"),
  ],
  "reviews/:reviewId": [
    page("Amara's, locked", "/reviews/amara-review-1"),
    page("Amara's, signed by the sponsor", "/reviews/amara-review-2"),
    page("Ben's, a draft of the sponsor's", "/reviews/ben-review-1"),
    page("Dominic's, locked", "/reviews/dominic-review-1"),
  ],
  "reviews/:reviewId/edit": [
    page("Ben's, a draft of the sponsor's", "/reviews/ben-review-1/edit"),
    act("Ben's, a draft of the sponsor's", "/reviews/ben-review-1/edit", review("2")),
    act("Amara's, signed by the sponsor", "/reviews/amara-review-2/edit", review("2")),
    act("Amara's, locked", "/reviews/amara-review-1/edit", review("2")),
  ],
  "reviews/:reviewId/signature": [
    page("Ben's, a draft of the sponsor's", "/reviews/ben-review-1/signature"),
    act("Ben's, a draft of the sponsor's", "/reviews/ben-review-1/signature", signature("2")),
    page("Amara's, signed by the sponsor", "/reviews/amara-review-2/signature"),
    act("Amara's, signed by the sponsor", "/reviews/amara-review-2/signature", signature("3")),
    act("Amara's, locked", "/reviews/amara-review-1/signature", signature("3")),
  ],
  "reviews/:reviewId/signature/withdrawal": [
    page("Amara's, signed by the sponsor", "/reviews/amara-review-2/signature/withdrawal"),
    act("Amara's, signed by the sponsor", "/reviews/amara-review-2/signature/withdrawal"),
    act("Amara's, locked", "/reviews/amara-review-1/signature/withdrawal"),
  ],
};
