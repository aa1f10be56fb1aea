import { useFetcher, useLoaderData } from "@remix-run/react";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import {
  type KeptText,
  type Owner,
  countLocked,
  dropKept,
  listKept,
  onKept,
} from "../editor/device-copies.ts";
import type { Writing } from "../editor/send-save.ts";

/** What the loader of a page gives on which one signs out. */
export type SigningOut = {
  owner: Owner;
  /** Of the saves that the query names, those that the server has. */
  taken: string[];
};

type Found = { texts: KeptText<Writing>[]; locked: number };

/**
 * The texts of the person signing out that this device holds and the server does not; what the server turns out to have is
 * dropped from the device. None without script, as nothing is kept then.
 * @returns the texts, how many more do not open, and what removes them all from the device
 */
export function useKeptTexts() {
  const { owner } = useLoaderData<SigningOut>();
  const { load, data } = useFetcher<SigningOut>();
  const found = useSyncExternalStore(
    // Another tab may save its words, or keep new ones, while this page is open.
    onKept,
    () => JSON.stringify({ texts: listKept(owner), locked: countLocked(owner) }),
    () => '{"texts":[],"locked":0}',
  );
  const { texts, locked } = useMemo(() => JSON.parse(found) as Found, [found]);
  const taken = useMemo(() => new Set(data?.taken), [data]);

  // Only these: of a text put aside, the server's own is gone as soon as the one chosen instead is saved.
  const asked = new URLSearchParams(
    texts.filter(({ copy }) => !copy.aside).map(({ copy }) => ["save", copy.saveId]),
  ).toString();
  useEffect(() => {
    if (asked) load(`/sign-out?${asked}`);
  }, [asked, load]);

  useEffect(() => {
    if (taken.size > 0) dropKept(owner, (copy) => !copy.aside && taken.has(copy.saveId));
  }, [owner, taken]);

  return {
    texts: texts.filter(({ copy }) => copy.aside || !taken.has(copy.saveId)),
    locked,
    remove: () => dropKept(owner, true),
  };
}
