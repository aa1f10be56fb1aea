import { type KeptText, type Owner, deviceCopies, listKept } from "./device-copies.ts";
import type { Answer, Save } from "./draft-state.ts";
import { sameText } from "./kept-copies.ts";
import type { Writing } from "./send-save.ts";

/** What became of a text that an earlier page left on the device. */
export type Sent = { id: string; title: string; outcome: "saved" | "elsewhere" };

type Ports = {
  owner: Owner;
  send: (id: string, save: Save<Writing>) => Promise<Answer<Writing>>;
  /** Does something unless a page is open on which that text is written. */
  unlessHeld: (id: string, act: () => Promise<void>) => Promise<void>;
};

/** The saves that met another text on the server: they wait for their writer, and are not sent again from this window. */
const met = new Set<string>();

/**
 * Sends what a page left on this device because the network, the server or the sign-in was gone: of each text the newest
 * copy, over the revision that it was written on and over no other. What the server took is dropped from the device. A text
 * that was changed elsewhere meanwhile stays, for its writer to bring the two together.
 * @returns what was saved, and what waits for its writer; what could not be sent is in neither
 */
export async function sendKept({ owner, send, unlessHeld }: Ports): Promise<Sent[]> {
  const sent: Sent[] = [];
  for (const { id } of newestOf(listKept<Writing>(owner)))
    await unlessHeld(id, async () => {
      // The page that had it may have saved it by now.
      const kept = newestOf(listKept<Writing>(owner)).find((one) => one.id === id);
      const outcome = kept && (await sendOne(kept, owner, send));
      if (outcome) sent.push({ id, title: kept.copy.text.title, outcome });
    });
  return sent;
}

/** What was put aside by a choice waits for another. */
function newestOf(texts: KeptText<Writing>[]): KeptText<Writing>[] {
  const waiting = texts.filter(({ copy }) => !copy.aside);
  return waiting.filter(({ id }, at) => waiting.findIndex((other) => other.id === id) === at);
}

async function sendOne(
  { id, copy }: KeptText<Writing>,
  owner: Owner,
  send: Ports["send"],
): Promise<Sent["outcome"] | null> {
  if (met.has(copy.saveId)) return "elsewhere";
  const save = { saveId: copy.saveId, baseRevision: copy.revision, text: copy.text };
  let answer = await send(id, save);
  // Of a save of ours the answer was lost: nobody else's words are in what the server has.
  if (answer.kind === "conflict" && copy.lineage.includes(answer.saveId ?? ""))
    answer = await send(id, { ...save, baseRevision: answer.revision });
  const isTaken =
    answer.kind === "saved" || (answer.kind === "conflict" && sameText(answer.text, copy.text));
  if (isTaken) deviceCopies(owner, id).drop(copy.key, copy.saveId);
  else if (answer.kind === "conflict") met.add(copy.saveId);
  else return null;
  return isTaken ? "saved" : "elsewhere";
}
