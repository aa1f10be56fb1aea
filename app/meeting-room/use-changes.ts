import { useNavigation, useRevalidator } from "@remix-run/react";
import { type FormEvent, useCallback, useEffect, useState } from "react";
import { useStream } from "./use-stream.ts";

/**
 * Keeps an open room up to date: loads it again when its revision is another than the one that is shown, as soon as nothing
 * else is under way.
 * @returns whether the line is down, or the sign-in has ended, whether something was held back for that, and what holds forms
 * back meanwhile
 */
export function useChanges(meetingId: string, shown: number) {
  const { isDown, isSignedOut, newest } = useStream(meetingId);
  const { state, revalidate } = useRevalidator();
  const navigation = useNavigation();
  const [isHeld, setHeld] = useState(false);
  const isIdle = state === "idle" && navigation.state === "idle";
  const isOld = newest !== null && newest !== shown;
  useEffect(() => {
    if (isOld && isIdle && !isDown) revalidate();
  }, [isOld, isIdle, isDown, revalidate]);
  // Sent with no line, a form would take the page away.
  const holdBack = useCallback(
    (event: FormEvent) => {
      if (isDown) event.preventDefault();
      setHeld(isDown);
    },
    [isDown],
  );
  return { isDown, isSignedOut, isHeld: isHeld && isDown, holdBack };
}
