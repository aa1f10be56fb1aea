import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** After a move within the app, puts focus on the new page's heading, so that a screen reader starts there. */
export function useFocusOnNavigation() {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const heading = document.querySelector<HTMLElement>("#maincontent h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }, [pathname]);
}
