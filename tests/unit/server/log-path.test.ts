import { expect, test } from "vitest";
import { loggedPath } from "../../../app/server/log-path.server.ts";

test.each([
  ["/calendar/secret.ics", "/calendar/…"],
  ["/set-up/secret", "/set-up/…"],
  ["/set-up/secret.data", "/set-up/…"],
  ["/invitations/secret", "/invitations/…"],
  ["/rating-links/secret/code", "/rating-links/…/code"],
  ["/handovers/secret", "/handovers/…"],
  ["/look-back-links/secret", "/look-back-links/…"],
  ["/hosting/confirmation/secret", "/hosting/confirmation/…"],
  ["/hosting/severn", "/hosting/severn"],
  ["/programmes/p/invitations", "/programmes/p/invitations"],
])("%s is logged as %s", (path, logged) => {
  expect(loggedPath(path)).toBe(logged);
});
