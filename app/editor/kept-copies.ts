import type { Copy } from "./draft-state.ts";

/**
 * Sorts what an opening page finds on the device.
 * @param text what the server has
 * @returns `taken`: the server has them, and the page went before it heard; `newest`: to be restored;
 *   `aside`: to be shown
 */
export function sortCopies<T>(copies: Copy<T>[], text: T) {
  const byAge = [...copies].sort((one, other) => other.keptAt - one.keptAt);
  const unsaved = byAge.filter((copy) => !sameText(copy.text, text));
  const newest = unsaved.find((copy) => !copy.aside);
  return {
    taken: byAge.filter((copy) => sameText(copy.text, text)),
    newest,
    aside: unsaved.filter((copy) => copy !== newest),
  };
}

/** @returns whether two texts say the same, both being plain data */
export function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
