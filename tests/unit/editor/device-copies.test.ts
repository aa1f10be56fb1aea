import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { deviceCopies, dropKept, listKept } from "../../../app/editor/device-copies.ts";

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

beforeEach(() => void vi.stubGlobal("localStorage", new Storage()));
afterEach(() => void vi.unstubAllGlobals());

const copy = (key: string, keptAt: number, aside = false) => ({
  ...{ key, saveId: `save-${key}`, text: key, revision: 1, lineage: [], keptAt, aside },
});

function keepSome() {
  deviceCopies<string>("amara", "one").write(copy("a", 1));
  deviceCopies<string>("amara", "one").write(copy("b", 3, true));
  deviceCopies<string>("amara", "two").write(copy("c", 2));
  deviceCopies<string>("amara-2", "one").write(copy("d", 1));
}

const keys = (ownerId: string) => listKept(ownerId).map(({ copy }) => copy.key);

test("what the device holds of a person is listed: unsaved and put aside, the newest first, nobody else's", () => {
  keepSome();
  expect(listKept("amara").map(({ id, copy }) => [id, copy.key, copy.aside])).toEqual([
    ["one", "b", true],
    ["two", "c", false],
    ["one", "a", false],
  ]);
  expect(listKept("ama")).toEqual([]);
});

test("all of it can be removed, or some, and nobody else's", () => {
  keepSome();
  dropKept("amara", ({ saveId }) => saveId === "save-c");
  expect(keys("amara")).toEqual(["b", "a"]);
  dropKept("amara");
  expect(keys("amara")).toEqual([]);
  expect(keys("amara-2")).toEqual(["d"]);
});

test("what cannot be read, and a storage that is denied, are no fault", () => {
  localStorage.setItem("headroom:draft:amara:one:x", "{");
  expect(keys("amara")).toEqual([]);
  vi.stubGlobal("localStorage", undefined);
  expect(keys("amara")).toEqual([]);
  dropKept("amara");
});
