import type { Editor } from "@tiptap/core";
import { useCallback, useEffect, useRef } from "react";
import type { EditorDocument } from "./document.ts";

/** Milliseconds from a key to telling of it, while more keys come. */
const PAUSE = 250;
/** After so many more it is told even when the browser has never had nothing else to do. */
const LONGEST_BUSY = 100;

/**
 * Tells what is typed, without holding up a key: a moment after it, when the browser has nothing else to do; at once when
 * the page may go. A tab that is killed without a warning loses the last third of a second.
 * @returns `soon` for each change, `now` where it cannot wait, `flush` to tell at once what was to be told soon
 */
export function useTelling(tell: (document: EditorDocument) => void) {
  const told = useRef(tell);
  const callOff = useRef<(() => void) | null>(null);

  useEffect(() => {
    told.current = tell;
  });

  const now = useCallback((editor: Editor) => {
    callOff.current?.();
    callOff.current = null;
    told.current(editor.getJSON());
  }, []);
  const soon = useCallback(
    (editor: Editor) => void (callOff.current ??= whenIdle(() => now(editor))),
    [now],
  );
  const flush = useCallback((editor: Editor) => void (callOff.current && now(editor)), [now]);
  return { soon, now, flush };
}

/** Flushes before what saves is called: a form's own listeners, and those of the draft. */
export function useFlushing(editor: Editor, flush: (editor: Editor) => void) {
  useEffect(() => {
    const bound = new AbortController();
    const options = { capture: true, signal: bound.signal };
    const act = () => flush(editor);
    window.addEventListener("pagehide", act, options);
    document.addEventListener("visibilitychange", act, options);
    document.addEventListener("submit", act, options);
    return () => {
      act();
      bound.abort();
    };
  }, [editor, flush]);
}

/** Calls back after a pause, and then as soon as nothing else is to be done. @returns what calls it off */
function whenIdle(call: () => void): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    // Safari has none.
    if ("requestIdleCallback" in window)
      idle = requestIdleCallback(call, { timeout: LONGEST_BUSY });
    else call();
  }, PAUSE);
  return () => {
    clearTimeout(timer);
    if (idle) cancelIdleCallback(idle);
  };
}
