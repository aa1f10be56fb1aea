import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * After a move within the app, and after an act that took away what had the focus, puts the focus on what was done or else on
 * the heading, so that a screen reader starts there.
 */
export function useFocusOnNavigation() {
  const location = useLocation();
  const shown = useRef(location);
  useEffect(() => {
    const before = shown.current;
    shown.current = location;
    if (before.key === location.key) return;
    const isLost = document.activeElement === document.body;
    if (before.pathname === location.pathname && !isLost) return;
    const target =
      document.querySelector<HTMLElement>(".app-said:not(:empty)") ??
      document.querySelector<HTMLElement>("#maincontent h1");
    target?.setAttribute("tabindex", "-1");
    target?.focus({ preventScroll: true });
  }, [location]);
}
