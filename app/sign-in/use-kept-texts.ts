import { useFetcher, useLoaderData } from "@remix-run/react";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { type KeptText, dropKept, listKept } from "../editor/device-copies.ts";
import type { Writing } from "../editor/send-save.ts";

/** What the loader of a page gives on which one signs out. */
export type SigningOut = {
  personId: string;
  /** Of the saves that the query names, those that the server has. */
  taken: string[];
};

// Another tab may save its words, or keep new ones, while this page is open.
function onStorage(changed: () => void) {
  window.addEventListener("storage", changed);
  return () => window.removeEventListener("storage", changed);
}

/**
 * The texts of the person signing out that this device holds and the server does not; what the server turns out to have is
 * dropped from the device. Empty without script, as nothing is kept then.
 * @returns the texts, read anew with each rendering, and what removes them all from the device
 */
export function useKeptTexts() {
  const { personId } = useLoaderData<SigningOut>();
  const { load, data } = useFetcher<SigningOut>();
  const kept = useSyncExternalStore(
    onStorage,
    () => JSON.stringify(listKept(personId)),
    () => "[]",
  );
  const taken = useMemo(() => new Set(data?.taken), [data]);

  useEffect(() => {
    // Only these: of a text put aside, the server's own is gone as soon as the one chosen instead is saved.
    const unsaved = listKept(personId).filter(({ copy }) => !copy.aside);
    const query = new URLSearchParams(unsaved.map(({ copy }) => ["save", copy.saveId]));
    if (unsaved.length > 0) load(`/sign-out?${query}`);
  }, [personId, load]);

  useEffect(() => {
    if (taken.size > 0) dropKept(personId, (copy) => !copy.aside && taken.has(copy.saveId));
  }, [personId, taken]);

  const texts = (JSON.parse(kept) as KeptText<Writing>[]).filter(
    ({ copy }) => copy.aside || !taken.has(copy.saveId),
  );
  return { texts, remove: () => dropKept(personId) };
}
