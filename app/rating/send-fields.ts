import type { Fields, Taken } from "./autosave.ts";

const patienceMs = 20_000;
/** Browsers refuse to carry more than 64 KB past the end of a page. */
const largestLast = 60_000;

type Body = { savedAt?: string; seen?: string; isElsewhere?: boolean; message?: string } | null;

/**
 * Posts changed fields as JSON.
 * @param seen on what the form was opened
 * @returns what came of it, and what the form has seen from now on
 */
export async function sendFields(
  url: string,
  { seen, fields, last }: { seen: string; fields: Fields; last: boolean },
): Promise<{ taken: Taken; seen: string }> {
  const body = JSON.stringify({ seen, fields });
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body,
      keepalive: last && new Blob([body]).size < largestLast,
      signal: AbortSignal.timeout(patienceMs),
    });
    const said = (await response.json().catch(() => null)) as Body;
    return { taken: understand(response.status, said), seen: said?.seen ?? seen };
  } catch {
    return { taken: { kind: "unreachable" }, seen };
  }
}

function understand(status: number, body: Body): Taken {
  if (status === 200 && body?.savedAt)
    return { kind: "saved", at: new Date(body.savedAt), isElsewhere: Boolean(body.isElsewhere) };
  if (status === 401) return { kind: "out" };
  if ([400, 403, 404, 409, 413, 422].includes(status)) {
    const why = body?.message || "This could not be saved.";
    return { kind: "refused", message: `${why} What you typed is still on this page` };
  }
  return { kind: "unreachable" };
}
