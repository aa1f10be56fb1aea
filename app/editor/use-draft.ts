import { useCallback, useEffect, useRef, useState } from "react";
import { type Owner, deviceCopies } from "./device-copies.ts";
import type { EditorDocument } from "./document.ts";
import { type Choice, type Draft, type DraftState, createDraft } from "./draft.ts";
import { joinWritings } from "./join-writings.ts";
import { type Writing, sendSave } from "./send-save.ts";
import { holdText } from "./text-lock.ts";

export type { Writing } from "./send-save.ts";

type Drafted = {
  /** The text's id, whose it is, and where it is saved. */
  id: string;
  owner: Owner;
  url: string;
  /** What the server had when the page was made. */
  revision: number;
  title: string;
  document: EditorDocument;
  savedAt?: Date | null;
};

/**
 * Keeps and saves what is being written; see `createDraft`. Takes another text only when `id` or
 * `owner` changes: a page that is loaded again must not overwrite what is being typed.
 * @returns the draft's state and acts. Give the writing box `state.text.document`, and
 *   `state.replaced` as its key. `change` takes what changed; the rest stays.
 */
export function useDraft(drafted: Drafted) {
  const { id, owner, url, title, document, savedAt = null } = drafted;
  const { id: ownerId, deviceKey } = owner;
  const draft = useRef<Draft<Writing> | null>(null);
  const early = useRef<Partial<Writing> | null>(null);
  const given = useRef(drafted);
  const [state, setState] = useState<DraftState<Writing>>({
    text: { title, document },
    replaced: 0,
    saving: { kind: "saved", at: savedAt },
    restored: false,
    onDevice: false,
    aside: [],
  });

  useEffect(() => {
    given.current = drafted;
  });

  useEffect(() => {
    const { title, document, revision, savedAt } = given.current;
    const text = { title, document };
    const opened = createDraft<Writing>({
      send: (save, how) => sendSave(url, save, how),
      keep: deviceCopies({ id: ownerId, deviceKey }, id),
      now: Date.now,
      later: (ms, call) => {
        const timer = setTimeout(call, ms);
        return () => clearTimeout(timer);
      },
      newId: () => crypto.randomUUID(),
      join: joinWritings,
      revision,
      text,
      savedAt,
      onState: setState,
    });
    draft.current = opened;
    setState(opened.state());
    // What was typed before the script ran comes before what an earlier page left.
    if (early.current) {
      const typed = { ...text, ...early.current };
      if (opened.state().restored) opened.replace(typed);
      else opened.change(typed);
    }
    early.current = null;
    const unbind = bindToWindow(opened);
    const release = holdText(id);
    return () => {
      unbind();
      // Until then, nobody else is to send what this page is sending.
      void opened.leave().finally(release);
      opened.stop();
      draft.current = null;
    };
  }, [id, ownerId, deviceKey, url]);

  const change = useCallback((changed: Partial<Writing>) => {
    const now = draft.current;
    if (now) now.change({ ...now.state().text, ...changed });
    else early.current = { ...early.current, ...changed };
  }, []);
  const wake = useCallback(() => draft.current?.wake(), []);
  const settle = useCallback(async () => draft.current?.settle(), []);
  const choose = useCallback((which: Choice) => draft.current?.choose(which), []);
  const bringBack = useCallback((key: string) => draft.current?.bringBack(key), []);
  const discard = useCallback((key: string) => draft.current?.discard(key), []);
  return { state, change, wake, settle, choose, bringBack, discard, restored: state.restored };
}

function bindToWindow(draft: Draft<Writing>): () => void {
  const bound = new AbortController();
  const { signal } = bound;
  window.addEventListener("online", draft.wake, { signal });
  window.addEventListener("pageshow", draft.wake, { signal });
  // From another window beside this one, in which one may have signed in again.
  window.addEventListener("focus", draft.wake, { signal });
  window.addEventListener("pagehide", () => void draft.leave(), { signal });
  // Both when the page is left, which on a phone may be the last that is heard, and on coming back,
  // perhaps from signing in elsewhere.
  document.addEventListener("visibilitychange", draft.wake, { signal });
  return () => bound.abort();
}
