import { Outlet } from "@remix-run/react";

// Between the root and every page: a page's errors end here, so that the header stays that of the signed-in person.
export { Problem as ErrorBoundary } from "./problem.tsx";

export default function Section() {
  return <Outlet />;
}
