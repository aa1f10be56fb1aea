import { act, page } from "../tried.ts";

const open = { from: "notOpen", to: "checkIn" };
const turn = { personId: "amara", kind: "checkIn", had: "yes" };
const newWords = { text: "In other words", readers: "set" };
const scores = { listened: "4", asked: "4", safe: "4", useful: "4" };

export const meetingRoom = {
  "meetings/:meetingId/room": [
    page("Hawthorn's, to come", "/meetings/hawthorn-8/room"),
    page("Hawthorn's, over", "/meetings/hawthorn-4/room"),
    page("Plane's, to come", "/meetings/plane-8/room"),
  ],
  "meetings/:meetingId/room/stage": [
    page("Hawthorn's, to come", "/meetings/hawthorn-8/room/stage"),
    act("Hawthorn's, to come", "/meetings/hawthorn-8/room/stage", open),
    act("Rowan's, cancelled", "/meetings/rowan-7/room/stage", open),
  ],
  "meetings/:meetingId/room/time": [
    page("Hawthorn's, to come", "/meetings/hawthorn-8/room/time"),
    act("Hawthorn's, to come", "/meetings/hawthorn-8/room/time", { from: "presenting" }),
    act("Rowan's, cancelled", "/meetings/rowan-7/room/time", { from: "presenting" }),
  ],
  "meetings/:meetingId/room/turns": [
    page("Hawthorn's, to come", "/meetings/hawthorn-8/room/turns"),
    act("Hawthorn's, Amara's turn", "/meetings/hawthorn-8/room/turns", turn),
    act("Rowan's, cancelled", "/meetings/rowan-7/room/turns", turn),
  ],
  "meetings/:meetingId/room/airtime": [
    page("Hawthorn's, over", "/meetings/hawthorn-4/room/airtime"),
    act("Hawthorn's, over", "/meetings/hawthorn-4/room/airtime", { "minutes-amara": "30" }),
  ],
  // Its stream does not end: tests/integration/meeting-room/changes.test.ts opens it.
  "meetings/:meetingId/room/changes": [
    page("one that is not there", "/meetings/none/room/changes"),
  ],
  "meetings/:meetingId/bids/new": [
    page("Hawthorn's, to come", "/meetings/hawthorn-8/bids/new"),
    act("Hawthorn's, to come", "/meetings/hawthorn-8/bids/new", { title: "A title" }),
  ],
  "meetings/:meetingId/actions/new": [
    page("Hawthorn's, over", "/meetings/hawthorn-4/actions/new"),
    act("Hawthorn's, over", "/meetings/hawthorn-4/actions/new", { text: "This", readers: "set" }),
  ],
  "meetings/:meetingId/process-review": [
    page("Hawthorn's, over", "/meetings/hawthorn-4/process-review"),
    act("Hawthorn's, over", "/meetings/hawthorn-4/process-review", scores),
  ],
  "bids/:bidId/choice": [
    page("Leila's", "/bids/hawthorn-7-bid-leila/choice"),
    act("Leila's", "/bids/hawthorn-7-bid-leila/choice"),
  ],
  "bids/:bidId/choice/withdrawal": [
    page("Leila's", "/bids/hawthorn-7-bid-leila/choice/withdrawal"),
    act("Leila's", "/bids/hawthorn-7-bid-leila/choice/withdrawal"),
  ],
  "bids/:bidId/removal": [
    page("Ben's", "/bids/plane-7-bid-ben/removal"),
    act("Ben's", "/bids/plane-7-bid-ben/removal"),
  ],
  "sets/:setId/actions": [
    page("Hawthorn's", "/sets/hawthorn/actions"),
    page("Plane's", "/sets/plane/actions"),
  ],
  "actions/:actionId/edit": [
    page("Amara's, shared", "/actions/hawthorn-5-action-amara-1/edit"),
    act("Amara's, shared", "/actions/hawthorn-5-action-amara-1/edit", newWords),
    page("Amara's, hers alone", "/actions/hawthorn-5-action-amara-2/edit"),
    act("Amara's, done already", "/actions/hawthorn-1-action-amara-1/edit", newWords),
  ],
  "actions/:actionId/ending": [
    page("Amara's, shared", "/actions/hawthorn-5-action-amara-1/ending"),
    act("Amara's, shared", "/actions/hawthorn-5-action-amara-1/ending", { outcome: "done" }),
    page("Amara's, hers alone", "/actions/hawthorn-5-action-amara-2/ending"),
    act("Amara's, done already", "/actions/hawthorn-1-action-amara-1/ending", { outcome: "done" }),
  ],
  "sets/:setId/ground-rules": [page("Hawthorn's", "/sets/hawthorn/ground-rules")],
  "sets/:setId/ground-rules/new": [
    page("Hawthorn's", "/sets/hawthorn/ground-rules/new"),
    act("Hawthorn's", "/sets/hawthorn/ground-rules/new", { text: "Only this", version: "2" }),
  ],
  "ground-rules/:rulesId/signature": [
    page("Hawthorn's", "/ground-rules/hawthorn-rules-2/signature"),
    act("Hawthorn's", "/ground-rules/hawthorn-rules-2/signature"),
    act("Hawthorn's, an earlier version", "/ground-rules/hawthorn-rules-1/signature"),
  ],
};
