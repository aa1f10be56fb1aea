import type { EditorDocument } from "./document.ts";
import type { Answer, Save } from "./draft-state.ts";

/** What is drafted: a title and a text. */
export type Writing = { title: string; document: EditorDocument };

type Body = Partial<Writing> & {
  revision?: number;
  savedAt?: string;
  saveId?: string;
  message?: string;
};

const PATIENCE = 20_000;
/** Browsers refuse to carry more than 64 KB past the end of a page. */
const LARGEST_LAST = 60_000;

/**
 * Posts a save as JSON.
 * @param url where texts of this kind are saved
 * @param save see `Save`
 * @param how `last`: the page may go before the answer comes
 * @returns what the server said; `unreachable` for everything that is worth trying again
 */
export async function sendSave(
  url: string,
  save: Save<Writing>,
  how: { last: boolean },
): Promise<Answer<Writing>> {
  const { saveId, baseRevision, text } = save;
  const body = JSON.stringify({ saveId, revision: baseRevision, ...text });
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body,
      // A redirect leads to the sign-in page, which would be read as an answer.
      redirect: "manual",
      keepalive: how.last && new Blob([body]).size < LARGEST_LAST,
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.type === "opaqueredirect") return { kind: "signed-out" };
    return understand(response.status, (await response.json().catch(() => null)) as Body | null);
  } catch {
    return { kind: "unreachable" };
  }
}

function understand(status: number, body: Body | null): Answer<Writing> {
  const savedAt = new Date(body?.savedAt ?? Date.now());
  if (status === 200 && typeof body?.revision === "number") {
    return { kind: "saved", revision: body.revision, savedAt };
  }
  if (status === 409 && typeof body?.revision === "number" && body.document) {
    const { revision, saveId, title = "", document } = body;
    return { kind: "conflict", revision, savedAt, text: { title, document }, saveId };
  }
  if (status === 401) return { kind: "signed-out" };
  const message = REFUSALS.get(status);
  if (message) return { kind: "refused", message: body?.message ?? message };
  return { kind: "unreachable" };
}

const REFUSALS = new Map([
  [400, "The server could not take this text. It is kept on this device."],
  [403, "You may no longer change this. Your text is kept on this device."],
  [404, "This is no longer here. Your text is kept on this device."],
  [410, "This is no longer here. Your text is kept on this device."],
  [413, "This text is too long to save. It is kept on this device."],
  [422, "The server could not take this text. It is kept on this device."],
]);
