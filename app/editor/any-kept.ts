/** What the keys of everything begin with that a browser keeps of texts. */
export const PREFIX = "headroom:draft:";

/** Whether this device keeps anything of anybody's texts: a glance that every page can afford. */
export function isAnythingKept(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(PREFIX));
  } catch {
    return false;
  }
}
