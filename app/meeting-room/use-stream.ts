import { useEffect, useState } from "react";

/** A stream that comes back within that time was never away. */
const patience = 4_000;
/** After that time an attempt is made where the browser has given up. */
const pause = 5_000;

/**
 * Listens to a room's changes while the page is open.
 * @returns the newest revision that was heard of, and whether the line is down, or the sign-in has ended; a browser that cannot
 * listen is never told so
 */
export function useStream(meetingId: string) {
  const [newest, setNewest] = useState<number | null>(null);
  const [isDown, setDown] = useState(false);
  const [isSignedOut, setSignedOut] = useState(false);
  useEffect(() => {
    if (typeof EventSource === "undefined") return;
    let source: EventSource | undefined;
    let doubt: number | undefined;
    let again: number | undefined;
    const path = `/meetings/${meetingId}/room/changes`;
    const isUp = () => {
      window.clearTimeout(doubt);
      doubt = undefined;
      setDown(false);
      setSignedOut(false);
    };
    const isInDoubt = (after: number) => {
      doubt ??= window.setTimeout(() => setDown(true), after);
    };
    const listen = () => {
      window.clearTimeout(again);
      source?.close();
      const opened = new EventSource(path);
      source = opened;
      opened.onopen = isUp;
      opened.onmessage = ({ data }: MessageEvent<string>) => {
        isUp();
        setNewest(Number(data));
      };
      opened.onerror = () => {
        isInDoubt(patience);
        if (opened.readyState !== EventSource.CLOSED) return;
        void isRefused(path).then(setSignedOut);
        again = window.setTimeout(listen, pause);
      };
    };
    const lost = () => {
      setDown(true);
      source?.close();
    };
    listen();
    window.addEventListener("offline", lost);
    window.addEventListener("online", listen);
    return () => {
      window.clearTimeout(doubt);
      window.clearTimeout(again);
      source?.close();
      window.removeEventListener("offline", lost);
      window.removeEventListener("online", listen);
    };
  }, [meetingId]);
  return { newest, isDown, isSignedOut };
}

/** Whether the stream's address leads to the sign-in page, which an event source does not tell. */
async function isRefused(path: string) {
  const asked = new AbortController();
  const answer = await fetch(path, { redirect: "manual", signal: asked.signal }).catch(() => null);
  asked.abort();
  return answer?.type === "opaqueredirect";
}
