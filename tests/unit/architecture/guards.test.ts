import { expect, test } from "vitest";
import { keepOnFailure } from "../../../app/ui/keep-on-failure.ts";
import { readRoutes } from "../../support/app.ts";

/** Everything that is reached without signing in, and why. A new line here is a decision. */
const open: Record<string, string> = {
  root: "the frame around every page, for who is signed in and who is not",
  "sign-in/sign-in": "where one signs in",
  "sign-in/confirm": "where a mailed link leads",
  "sign-in/passkey-api": "sign-in by passkey, which guards itself",
  "sign-in/demo-session": "the demo's cast; not there outside the demo",
  "calendar/feed-file": "calendars cannot sign in; the address is the secret",
  "portfolio/linked": "a copy of a portfolio; the address is the secret",
  "rating/link": "where a rater's mail leads; its button uses the link up and lets one device in",
  "rating/send-code":
    "for who has a rater's link; the code goes to the address that the link went to",
  "rating/code": "for who has a rater's link and was sent a code",
  "rating/index":
    "tells who is asked for feedback how to come in; lists what is asked of who is in",
  "set-scheduling/answer-by-link":
    "where a poll's mail leads; its token answers that one poll for one person",
  "hosts/hosting": "a programme's page for organisations that think of hosting",
  "hosts/confirm-interest":
    "where the link that checks their email address leads; the token is the secret",
  "mail/outbox": "not there outside the demo",
  "mail/outbox-message": "not there outside the demo",
  "mail/outbox-letter": "not there outside the demo",
  "programmes/set-up":
    "the first person has nobody to let them in; the link is the secret, and works once",
  "showcase/public":
    "what fellows want everybody to read of their challenges, while their programme has it open",
  "home/privacy": "for whoever wants to know; names the controllers of one's own programmes",
  "invitations/open-invitation":
    "where an invitation leads; its token is the way in, and its button uses it up",
  "host-reviews/open-link":
    "where the email leads that asks a sponsor for a review; its button uses the link up",
  "sustainability/owned-by-link":
    "where the email leads by which something is handed over to somebody without an account; shows that alone",
  "sustainability/look-back-by-link":
    "where the email leads that asks them to look back; its token answers that one look back",
  "home/health": "for whatever watches the server",
  "home/nothing-here": "there is nothing",
};

const listed = await readRoutes();
const handlers = listed.flatMap(({ id, module }) =>
  [module.loader, module.action]
    .filter((handler) => handler !== undefined)
    .map((handler) => ({ id, guard: (handler as { guard?: string }).guard })),
);

test("every loader and every action is wrapped in a guard", () => {
  expect(handlers.length).toBeGreaterThan(listed.length);
  const guards = ["signedIn", "open", "rater"];
  expect(handlers.filter(({ guard }) => !guards.includes(guard ?? ""))).toEqual([]);
});

test("what needs no account but a rater's device is in the raters' room alone", () => {
  const found = handlers.filter(({ guard }) => guard === "rater").map(({ id }) => id);
  expect(new Set(found)).toEqual(
    new Set(
      ["show", "answers", "draft", "send", "decline", "come-back"].map((name) => `rating/${name}`),
    ),
  );
});

test("what is open is on the reviewed list", () => {
  const found = handlers.filter(({ guard }) => guard === "open").map(({ id }) => id);
  expect([...new Set(found)].sort()).toEqual(Object.keys(open).sort());
});

test("nothing is loaded or done past the guards, in the browser", () => {
  const found = listed.filter(
    ({ module }) =>
      "clientLoader" in module ||
      ("clientAction" in module && module.clientAction !== keepOnFailure),
  );
  expect(found).toEqual([]);
});

test("every page of a room comes by its loader, so that no page is open by oversight", () => {
  const found = listed.filter(({ module }) => module.default && !module.loader);
  expect(found.map(({ id }) => id)).toEqual(["ui/section", "home/accessibility"]);
});
