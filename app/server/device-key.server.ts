import { hkdfSync } from "node:crypto";
import type { Actor } from "../policy/actor.ts";
import { settings } from "./environment.server.ts";

/**
 * The key to the copies that a person's browsers keep of what the server does not have yet. It follows from the server's
 * secret and who the person is, so that it is stored nowhere, and is the same on every device and after every sign-in. With
 * another `AUTH_SECRET`, copies that were kept before no longer open.
 * @returns 32 bytes as base64, for pages of this person alone
 */
export function deviceKeyOf({ id }: Pick<Actor, "id">): string {
  const derived = hkdfSync(
    "sha256",
    settings().AUTH_SECRET,
    "",
    `headroom device copies ${id}`,
    32,
  );
  return Buffer.from(derived).toString("base64");
}
