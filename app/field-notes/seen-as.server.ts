import { Conflict } from "../server/errors.server.ts";

/** @throws Conflict unless `revision`, which a form was opened on, is the one that is stored */
export function seenAs(stored: number, revision: number) {
  if (stored !== revision)
    throw new Conflict(
      "Somebody changed this meanwhile. What you typed is below: look at the page, then save again.",
      { revision: String(stored) },
    );
}
