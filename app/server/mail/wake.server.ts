const listeners = new Set<() => void>();

/** What a post takes to be committed; a later commit is found at the worker's next look. */
const commitMs = 100;

/** Tells this process's mail worker, if it has one, that there may be something to send. */
export function wake(): void {
  if (listeners.size === 0) return;
  setTimeout(() => listeners.forEach((listener) => listener()), commitMs).unref();
}

/** Calls the listener after each `wake`. @returns what ends it */
export function onWake(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
