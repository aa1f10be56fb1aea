import { afterEach, beforeEach, vi } from "vitest";

/** A browser's storage: its keys are its own properties. */
class Storage {
  [key: string]: unknown;
  getItem(key: string) {
    return Object.hasOwn(this, key) ? this[key] : null;
  }
  setItem(key: string, value: string) {
    this[key] = value;
  }
  removeItem(key: string) {
    delete this[key];
  }
}

/** Gives each test of a file a window with an empty storage. */
export function withBrowserStorage() {
  beforeEach(() => {
    vi.stubGlobal("localStorage", new Storage());
    vi.stubGlobal("window", new EventTarget());
  });
  afterEach(() => void vi.unstubAllGlobals());
}

/** Somebody with a key of their own; another letter makes another key. */
export const ownerOf = (id: string, letter = id) => ({
  id,
  deviceKey: btoa(letter.padEnd(32).slice(0, 32)),
});
