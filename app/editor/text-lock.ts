const nameOf = (id: string) => `headroom:text:${id}`;

/**
 * Says to the other tabs that a page is open on which a text is written: it saves the text itself.
 * @returns what ends it; a tab that is killed ends it too
 */
export function holdText(id: string): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const untilEnded = () =>
    new Promise<void>((end) => signal.addEventListener("abort", () => end(), { once: true }));
  navigator.locks
    ?.request(nameOf(id), { mode: "shared", signal }, untilEnded)
    .catch(() => undefined);
  return () => ended.abort();
}

/** Does something while no page is open on which that text is written; nothing where one is, or where there is no telling. */
export async function unlessHeld(id: string, act: () => Promise<void>): Promise<void> {
  await navigator.locks?.request(nameOf(id), { ifAvailable: true }, (lock) => lock && act());
}
