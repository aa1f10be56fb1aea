import { expect, test, vi } from "vitest";
import { isAnythingKept } from "../../../app/editor/any-kept.ts";
import {
  countLocked,
  deviceCopies,
  dropKept,
  listKept,
  onKept,
} from "../../../app/editor/device-copies.ts";
import { ownerOf, withBrowserStorage } from "./browser-storage.ts";

withBrowserStorage();

const amara = ownerOf("amara");
const other = ownerOf("amara-2");

const copy = (key: string, keptAt: number, aside = false) => ({
  key,
  saveId: `save-${key}`,
  text: `text ${key}`,
  revision: 1,
  lineage: [],
  keptAt,
  aside,
});

function keepSome() {
  deviceCopies<string>(amara, "one").write(copy("a", 1));
  deviceCopies<string>(amara, "one").write(copy("b", 3, true));
  deviceCopies<string>(amara, "two").write(copy("c", 2));
  deviceCopies<string>(other, "one").write(copy("d", 1));
}

const keys = (owner: typeof amara) => listKept(owner).map(({ copy }) => copy.key);
const stored = () => Object.entries(localStorage) as [string, string][];

test("what the device holds of a person is listed: unsaved and put aside, the newest first, nobody else's", () => {
  keepSome();
  expect(listKept(amara).map(({ id, copy }) => [id, copy.key, copy.aside])).toEqual([
    ["one", "b", true],
    ["two", "c", false],
    ["one", "a", false],
  ]);
  expect(listKept(ownerOf("ama"))).toEqual([]);
  expect(isAnythingKept()).toBe(true);
});

test("all of it can be removed, or some, and nobody else's", () => {
  keepSome();
  const told = vi.fn();
  const stop = onKept(told);
  dropKept(amara, ({ saveId }) => saveId === "save-c");
  expect(keys(amara)).toEqual(["b", "a"]);
  dropKept(amara, true);
  expect(keys(amara)).toEqual([]);
  expect(keys(other)).toEqual(["d"]);
  expect(told).toHaveBeenCalledTimes(3);
  stop();
  dropKept(other, true);
  expect([told.mock.calls.length, isAnythingKept()]).toEqual([3, false]);
});

test("no word of it can be read on the device, nor how it was typed", () => {
  const keep = deviceCopies<string>(amara, "one");
  keep.write({ ...copy("a", 1), text: "Nobody in the room said why." });
  const [[, first] = []] = stored();
  keep.write({ ...copy("a", 1), text: "Nobody in the room said why." });
  const [[, second] = []] = stored();
  expect(first).not.toContain("room");
  expect(atob(first?.slice(2) ?? "")).not.toContain("room");
  expect(second).not.toBe(first);
  expect(keep.list()[0]?.text).toBe("Nobody in the room said why.");
});

test("a text of any length and in any script comes back as it was", () => {
  const text = "Ünï 漢字 🩺\u0000\n".repeat(30_000);
  const keep = deviceCopies<string>(amara, "one");
  expect(keep.write({ ...copy("a", 1), text })).toBe(true);
  expect(keep.list()[0]?.text).toBe(text);
});

test("what another key sealed is neither shown nor dropped, until all is removed", () => {
  keepSome();
  const before = stored();
  const changed = ownerOf("amara", "after the secret changed");
  expect(keys(changed)).toEqual([]);
  dropKept(changed, () => true);
  deviceCopies<string>(changed, "one").drop("a", "save-a");
  expect(stored()).toEqual(before);
  expect([countLocked(changed), countLocked(amara)]).toEqual([3, 0]);
  expect(keys(amara)).toEqual(["b", "c", "a"]);
  dropKept(changed, true);
  expect(keys(amara)).toEqual([]);
});

test("what was changed, or put in another's place, is neither shown nor dropped", () => {
  keepSome();
  const [place = "", sealed = ""] = stored()[0] ?? [];
  const middle = Math.floor(sealed.length / 2);
  const other = sealed[middle] === "A" ? "B" : "A";
  localStorage.setItem(place, sealed.slice(0, middle) + other + sealed.slice(middle + 1));
  localStorage.setItem("headroom:draft:amara:one:x", sealed);
  expect(keys(amara)).toEqual(["b", "c"]);
  expect([stored().length, countLocked(amara)]).toEqual([5, 2]);
});

test("what an earlier version kept in plain words is read once, and sealed", () => {
  const place = "headroom:draft:amara:one:a";
  localStorage.setItem(place, JSON.stringify(copy("a", 1)));
  expect(deviceCopies<string>(amara, "one").list()).toEqual([copy("a", 1)]);
  expect(localStorage.getItem(place)).not.toContain("text");
  expect(deviceCopies<string>(amara, "one").list()).toEqual([copy("a", 1)]);
});

test("what cannot be read, and a storage that is denied, are no fault", () => {
  localStorage.setItem("headroom:draft:amara:one:x", "{");
  expect(keys(amara)).toEqual([]);
  vi.stubGlobal("localStorage", undefined);
  expect(keys(amara)).toEqual([]);
  expect(deviceCopies<string>(amara, "one").write(copy("a", 1))).toBe(false);
  dropKept(amara, true);
});
