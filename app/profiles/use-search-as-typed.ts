import { useSubmit } from "@remix-run/react";
import { type RefObject, useEffect, useRef } from "react";

/** How long somebody stops typing before they are taken to want an answer, in milliseconds. */
const pause = 250;

/**
 * Sends a search form as it is filled in, once its writer pauses; the focus stays where it is, and going back leads to the
 * page before. @param q what the answer that is shown was asked for
 * @returns what the form calls when something in it changes
 */
export function useSearchAsTyped(form: RefObject<HTMLFormElement>, q: string) {
  const submit = useSubmit();
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(waiting.current), []);
  useEffect(() => {
    // After going back, the field still holds what was typed later; but nobody's typing is overwritten.
    const box = form.current?.elements.namedItem("q");
    if (box instanceof HTMLInputElement && document.activeElement !== box) box.value = q;
  }, [form, q]);
  return () => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(
      () => submit(form.current, { replace: true, preventScrollReset: true }),
      pause,
    );
  };
}
