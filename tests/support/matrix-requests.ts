import { DateTime } from "luxon";
import { requestsOfRooms } from "./requests/every-room.ts";
import { type Tried, act, page, script } from "./tried.ts";

/** The token of Amara's calendar address, and of one that she ended. */
export const feedTokens = { live: "amaras-calendar-address", ended: "amaras-ended-address" };
/** A message to Helena that was given up, and a passkey of Amara's. */
export const madeIds = { message: "dead-message", passkey: "amaras-passkey" };

const paragraph = { type: "paragraph", content: [{ type: "text", text: "Words" }] };
const document = { type: "doc", content: [paragraph] };
const today = DateTime.now().setZone("Europe/London");
const month = today.toFormat("yyyy-MM");
const nextMonth = today.startOf("month").plus({ months: 1 }).toFormat("yyyy-MM");
// Ahead of every meeting of the sample cohort, and in no hour that a clock skips or shows twice.
const date = today.plus({ months: 18 }).toFormat("yyyy-MM-dd");
const meeting = { date, starts: "14:00", ends: "16:00", place: "Room 1" };
const update = { learned: "A thing", stuck: "", next: "" };

/**
 * Every route of app/routes.ts with requests on rows of the sample cohort. What is sent is valid throughout, so that a
 * refusal is the person's, not the form's. The sets and months of the meetings are such that their state never depends on
 * the day: months 1 to 5 are past, 7 to 10 are to come.
 */
export const requests: Record<string, Tried[]> = {
  "/": [page("home", "/")],

  "sign-in": [
    page("the page", "/sign-in"),
    act("Amara's address", "/sign-in", { email: "amara.okafor@example.org" }),
    act("an address nobody has", "/sign-in", { email: "nobody@example.org" }),
  ],
  "sign-in/confirm": [
    page("a link that is not one", "/sign-in/confirm?token=none"),
    act("a link that is not one", "/sign-in/confirm", { token: "none" }),
  ],
  "signed-in-again": [page("the page", "/signed-in-again")],
  "sign-out": [page("the page", "/sign-out"), act("out of this device", "/sign-out")],
  account: [page("one's own", "/account")],
  "account/device-key": [page("one's own", "/account/device-key")],
  "account/sessions/end": [
    page("one's own", "/account/sessions/end"),
    act("one's own", "/account/sessions/end"),
  ],
  "account/passkeys/:passkeyId/removal": [
    page("Amara's passkey", `/account/passkeys/${madeIds.passkey}/removal`),
    act("Amara's passkey", `/account/passkeys/${madeIds.passkey}/removal`),
  ],
  "account/calendar": [
    page("one's own", "/account/calendar"),
    act("a new address", "/account/calendar"),
  ],
  "account/calendar/revocation": [
    page("one's own", "/account/calendar/revocation"),
    act("one's own", "/account/calendar/revocation"),
  ],
  "api/auth/passkey/*": [
    page("what a browser signs in with", "/api/auth/passkey/generate-authenticate-options"),
    page("one's own passkeys", "/api/auth/passkey/list-user-passkeys"),
    script("Amara's passkey, another name for it", "/api/auth/passkey/update-passkey", {
      id: madeIds.passkey,
      name: "Mine",
    }),
    script("Amara's passkey, its removal", "/api/auth/passkey/delete-passkey", {
      id: madeIds.passkey,
    }),
    script("a passkey that is none", "/api/auth/passkey/verify-authentication", {
      response: { id: "none" },
    }),
  ],
  "demo/session": [
    page("outside the demo", "/demo/session"),
    act("as Amara, outside the demo", "/demo/session", { email: "amara.okafor@example.org" }),
  ],

  journal: [page("one's own", "/journal")],
  "journal/new": [
    page("the templates", "/journal/new"),
    act("a reflection", "/journal/new", { template: "quick" }),
    act("a reflection from no template", "/journal/new", { template: "none" }),
  ],
  "journal/search": [
    page("a word, of what one may read", "/journal/search?q=consultants"),
    page("filters that make no sense", "/journal/search?template=none&from=soon"),
  ],
  "journal/:entryId": [
    page("Amara's, shared with Ruth and Joyce", "/journal/amara-consultants"),
    page("Dominic's, shared with nobody", "/journal/dominic-audit"),
    page("one that is not there", "/journal/none"),
  ],
  "journal/:entryId/edit": [
    page("Amara's", "/journal/amara-consultants/edit"),
    act("Amara's", "/journal/amara-consultants/edit", {
      title: "T",
      bodyText: "Words",
      revision: "1",
    }),
  ],
  "journal/:entryId/draft": [
    script("Amara's", "/journal/amara-consultants/draft", {
      saveId: "matrix",
      revision: 1,
      title: "T",
      document,
    }),
  ],
  "journal/:entryId/versions": [page("Amara's", "/journal/amara-consultants/versions")],
  "journal/:entryId/versions/:revision": [
    page("Amara's", "/journal/amara-front-door/versions/1"),
    page("one that never was", "/journal/amara-front-door/versions/7"),
  ],
  "journal/:entryId/versions/:revision/restoration": [
    page("Amara's", "/journal/amara-front-door/versions/1/restoration"),
    act("Amara's", "/journal/amara-front-door/versions/1/restoration", { entryRevision: "2" }),
    act("Amara's, over another text", "/journal/amara-front-door/versions/1/restoration", {
      entryRevision: "1",
    }),
  ],
  "journal/:entryId/deletion": [
    page("Amara's", "/journal/amara-consultants/deletion"),
    act("Amara's", "/journal/amara-consultants/deletion"),
    act("one that is not there", "/journal/none/deletion"),
  ],
  "journal/:entryId/evidence": [
    page("Amara's", "/journal/amara-consultants/evidence"),
    act("Amara's", "/journal/amara-consultants/evidence", { competencyId: "ii1", shows: "This" }),
    act("Amara's, to a competency that it is linked to", "/journal/amara-induction/evidence", {
      competencyId: "ie3",
      shows: "This",
    }),
    act("Amara's, to no competency", "/journal/amara-consultants/evidence", {
      competencyId: "none",
      shows: "This",
    }),
  ],
  "journal/:entryId/evidence/:evidenceId/removal": [
    page("Amara's", "/journal/amara-induction/evidence/amara-induction-ie3/removal"),
    act("Amara's", "/journal/amara-induction/evidence/amara-induction-ie3/removal"),
  ],
  "journal/:entryId/share": [
    page("Amara's", "/journal/amara-consultants/share"),
    act("Amara's, with Gwilym", "/journal/amara-consultants/share", {
      audience: "person",
      readerId: "gwilym",
    }),
    act("Amara's, with her mentor", "/journal/amara-consultants/share", { audience: "mentor" }),
    act("Amara's, with Desmond, who is nothing to her", "/journal/amara-consultants/share", {
      audience: "person",
      readerId: "desmond",
    }),
  ],
  shared: [page("what is shared with one", "/shared")],
  "shared/next": [page("what waits longest", "/shared/next")],
  "shared/:shareId": [
    page("Amara's with Ruth", "/shared/amara-consultants-ruth"),
    page("Amara's with Joyce", "/shared/amara-consultants-joyce"),
    page("Amara's with Ruth, taken back", "/shared/amara-feedback-ruth"),
  ],
  "shared/:shareId/comments": [
    page("Amara's with Ruth", "/shared/amara-consultants-ruth/comments"),
    act("Amara's with Ruth", "/shared/amara-consultants-ruth/comments", { text: "Thank you" }),
    act("Amara's with Ruth, taken back", "/shared/amara-feedback-ruth/comments", { text: "But" }),
  ],
  "shared/:shareId/renewal": [
    page("Amara's with Ruth", "/shared/amara-consultants-ruth/renewal"),
    act("Amara's with Ruth", "/shared/amara-consultants-ruth/renewal"),
    act("Amara's with Ruth, taken back", "/shared/amara-feedback-ruth/renewal"),
  ],
  "shared/:shareId/revocation": [
    page("Amara's with Ruth", "/shared/amara-consultants-ruth/revocation"),
    act("Amara's with Ruth", "/shared/amara-consultants-ruth/revocation"),
  ],
  competencies: [page("those of one's cohorts", "/competencies")],

  sets: [page("those one may see", "/sets")],
  "sets/:setId": [
    page("Hawthorn, Amara's and Ruth's", "/sets/hawthorn"),
    page("Plane, Ben's and Marcus's", "/sets/plane"),
    page("one that is not there", "/sets/none"),
  ],
  "sets/:setId/meetings/new": [
    page("Hawthorn", "/sets/hawthorn/meetings/new"),
    act("Hawthorn", "/sets/hawthorn/meetings/new", meeting),
    page("Plane", "/sets/plane/meetings/new"),
    act("Plane", "/sets/plane/meetings/new", meeting),
  ],
  "meetings/:meetingId": [
    page("Hawthorn's, to come", "/meetings/hawthorn-8"),
    page("Plane's, to come", "/meetings/plane-8"),
  ],
  "meetings/:meetingId/move": [
    page("Hawthorn's, to come", "/meetings/hawthorn-8/move"),
    act("Hawthorn's, to come", "/meetings/hawthorn-8/move", { ...meeting, sequence: "0" }),
    act("Hawthorn's, past", "/meetings/hawthorn-3/move", { ...meeting, sequence: "0" }),
    act("Rowan's, cancelled", "/meetings/rowan-7/move", { ...meeting, sequence: "0" }),
  ],
  "meetings/:meetingId/cancellation": [
    page("Hawthorn's, to come", "/meetings/hawthorn-8/cancellation"),
    act("Hawthorn's, to come", "/meetings/hawthorn-8/cancellation"),
    act("Hawthorn's, past", "/meetings/hawthorn-3/cancellation"),
    act("Rowan's, cancelled", "/meetings/rowan-7/cancellation"),
  ],
  "calendar/:token": [
    page("Amara's address", `/calendar/${feedTokens.live}.ics`),
    page("an address that was ended", `/calendar/${feedTokens.ended}.ics`),
  ],

  progress: [page("the fellows one may see", "/progress")],
  "progress/:fellowId": [
    page("Amara's, at Northmere", "/progress/amara-year"),
    page("Dominic's, at St Osyth's", "/progress/dominic-year"),
  ],
  "progress/:fellowId/updates/:month": [
    page("Amara's", `/progress/amara-year/updates/${month}`),
    act("Amara's", `/progress/amara-year/updates/${month}`, update),
    page("Amara's, of no month", "/progress/amara-year/updates/2026-13"),
    page("Amara's, of a month to come", `/progress/amara-year/updates/${nextMonth}`),
  ],
  "mail/undelivered": [page("the list", "/mail/undelivered")],
  "mail/undelivered/:messageId/resending": [
    page("one to Helena", `/mail/undelivered/${madeIds.message}/resending`),
    act("one to Helena", `/mail/undelivered/${madeIds.message}/resending`),
    act("one that is not there", "/mail/undelivered/none/resending"),
  ],
  outbox: [page("outside the demo", "/outbox")],
  "outbox/:messageId": [page("outside the demo", `/outbox/${madeIds.message}`)],
  "outbox/:messageId/letter": [page("outside the demo", `/outbox/${madeIds.message}/letter`)],

  accessibility: [page("the page", "/accessibility")],
  privacy: [page("the page", "/privacy")],
  health: [page("the answer", "/health")],
  "*": [page("an address of nothing", "/nothing/here"), act("to nothing", "/nothing/here")],

  ...requestsOfRooms,
};
