import { useEffect, useState } from "react";

/** A stream that comes back within that time was never away. */
const patience = 4_000;
/** After that time an attempt is made where the browser has given up. */
const pause = 5_000;

/**
 * Listens to a room's changes while the page is open.
 * @returns the newest revision that was heard of, and whether the line is down; a browser that cannot listen is never told so
 */
export function useStream(meetingId: string) {
  const [newest, setNewest] = useState<number | null>(null);
  const [isDown, setDown] = useState(false);
  useEffect(() => {
    if (typeof EventSource === "undefined") return;
    let source: EventSource | undefined;
    let doubt: number | undefined;
    let again: number | undefined;
    const isUp = () => {
      window.clearTimeout(doubt);
      doubt = undefined;
      setDown(false);
    };
    const isInDoubt = (after: number) => {
      doubt ??= window.setTimeout(() => setDown(true), after);
    };
    const listen = () => {
      window.clearTimeout(again);
      source?.close();
      const opened = new EventSource(`/meetings/${meetingId}/room/changes`);
      source = opened;
      opened.onopen = isUp;
      opened.onmessage = ({ data }: MessageEvent<string>) => {
        isUp();
        setNewest(Number(data));
      };
      opened.onerror = () => {
        isInDoubt(patience);
        if (opened.readyState === EventSource.CLOSED) again = window.setTimeout(listen, pause);
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
  return { newest, isDown };
}
