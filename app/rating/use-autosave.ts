import { useBlocker } from "@remix-run/react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { type Autosave, type Fields, type Saving, createAutosave } from "./autosave.ts";
import { commentLimit } from "./fields.ts";
import { sendFields } from "./send-fields.ts";

/**
 * Saves a form of answers while it is filled in.
 * @param given what the server has of it, by field
 * @param isRefused whether the page opens on a form that was not taken: its writer decides first
 * @param seen the form's hidden field, which tells on what it was opened
 * @returns how saving goes, how many statements are answered, what a change of the form calls, and, for a reader who is leaving
 *   although not all could be saved, what lets them go
 */
export function useAutosave(
  form: RefObject<HTMLFormElement>,
  seen: RefObject<HTMLInputElement>,
  { url, given, isRefused }: { url: string; given: Fields; isRefused: boolean },
) {
  const [saving, setSaving] = useState<Saving>({ kind: "idle" });
  const [answered, setAnswered] = useState<number | null>(null);
  const autosave = useRef<Autosave | null>(null);
  const before = useRef(given);
  const waits = useRef(isRefused);

  const look = useRef(() => {
    if (!form.current) return;
    const typed = fieldsIn(form.current);
    const changed = Object.entries(typed).filter(([name, value]) => value !== before.current[name]);
    before.current = { ...before.current, ...typed };
    setAnswered(Object.keys(typed).filter((name) => name.startsWith("statement")).length);
    const fit = changed.filter(([, value]) => value.length <= commentLimit);
    for (const [name] of changed) autosave.current?.withhold(name);
    if (fit.length > 0) autosave.current?.change(Object.fromEntries(fit));
  });

  useEffect(() => {
    const now = createAutosave({
      async send(fields, { last }) {
        const field = seen.current;
        const answer = await sendFields(url, { seen: field?.value ?? "", fields, last });
        if (field) field.value = answer.seen;
        return answer.taken;
      },
      now: Date.now,
      later(ms, call) {
        const timer = setTimeout(call, ms);
        return () => clearTimeout(timer);
      },
      onState: setSaving,
    });
    autosave.current = now;
    // What was filled in before script came.
    if (!waits.current) look.current();
    const unbind = bindToWindow(now, () => isUnsaved(now, form.current));
    return () => {
      unbind();
      void now.leave();
      now.stop();
      autosave.current = null;
    };
  }, [url, form, seen]);

  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const isElsewhere = nextLocation.pathname !== currentLocation.pathname;
    return isElsewhere && isUnsaved(autosave.current, form.current);
  });
  const [held, setHeld] = useState<typeof blocker | null>(null);
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    const settling = isTooLong(form.current) ? Promise.resolve(false) : autosave.current?.settle();
    void settling?.then((isSaved) => (isSaved ? blocker.proceed() : setHeld(blocker)));
  }, [blocker, form]);
  const isHeld = held === blocker;
  useEffect(() => {
    if (isHeld && !isUnsaved(autosave.current, form.current)) blocker.reset?.();
  }, [isHeld, saving, blocker, form]);

  return { saving, answered, onChange: () => look.current(), letGo: isHeld && blocker.proceed };
}

/** What is in a form, by field; what is hidden is left out. */
function fieldsIn(form: HTMLFormElement): Fields {
  const typed = [...new FormData(form)].filter(
    (field): field is [string, string] => typeof field[1] === "string" && field[0] !== "seen",
  );
  return Object.fromEntries(typed);
}

const isUnsaved = (autosave: Autosave | null, form: HTMLFormElement | null) =>
  Boolean(autosave?.isUnsaved()) || isTooLong(form);

/** Whether something was written that is not saved until it is shortened. */
const isTooLong = (form: HTMLFormElement | null) =>
  form !== null && Object.values(fieldsIn(form)).some((value) => value.length > commentLimit);

function bindToWindow(autosave: Autosave, holds: () => boolean): () => void {
  const bound = new AbortController();
  const { signal } = bound;
  const wake = () => void autosave.wake();
  window.addEventListener("online", wake, { signal });
  window.addEventListener("focus", wake, { signal });
  window.addEventListener("pagehide", () => void autosave.leave(), { signal });
  document.addEventListener("visibilitychange", () => void autosave.leave(), { signal });
  window.addEventListener(
    "beforeunload",
    (event) => {
      if (holds()) event.preventDefault();
    },
    { signal },
  );
  return () => bound.abort();
}
