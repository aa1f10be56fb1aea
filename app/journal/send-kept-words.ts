import type { Owner } from "../editor/device-copies.ts";
import { type Sent, sendKept } from "../editor/send-kept.ts";
import { sendSave } from "../editor/send-save.ts";
import { unlessHeld } from "../editor/text-lock.ts";
import { draftAddress } from "./draft-address.ts";

/** Sends what this device keeps of the reflections of whoever is signed in. */
export async function sendKeptWords(): Promise<Sent[]> {
  const answer = await fetch("/account/device-key", { headers: { Accept: "application/json" } });
  if (!answer.ok) return [];
  const owner = (await answer.json()) as Owner;
  const send: Parameters<typeof sendKept>[0]["send"] = (id, save) =>
    sendSave(draftAddress(id), save, { last: false });
  return sendKept({ owner, send, unlessHeld });
}
