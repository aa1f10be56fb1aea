import { createHmac, timingSafeEqual } from "node:crypto";
import { settings } from "../server/environment.server.ts";
import { addressOf } from "../server/site-address.server.ts";

type Owned = { id: string; ownerEmail: string };

/** With the address, so that it ends when another owner takes over. */
const sign = ({ id, ownerEmail }: Owned) =>
  createHmac("sha256", settings().AUTH_SECRET)
    .update(`handover ${id} ${ownerEmail}`)
    .digest("base64url");

/** The address at which an owner without an account reads what is handed over to them. */
export const handoverLink = (handover: Owned) =>
  addressOf(`/handovers/${handover.id}.${sign(handover)}`);

/** The id that a token of such an address is for. It is yet to be checked by `isLinkOf`. */
export const idInLink = (token: string | undefined) => (token ?? "").split(".")[0] ?? "";

/** Whether a token leads its owner to that handover. */
export function isLinkOf(token: string | undefined, handover: Owned): boolean {
  const expected = Buffer.from(sign(handover));
  const given = Buffer.from((token ?? "").split(".")[1] ?? "");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
