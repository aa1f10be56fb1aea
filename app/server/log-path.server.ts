/** A request's path as logs may hold it: without what lets whoever has it in, or read a calendar. */
export const loggedPath = (path: string): string =>
  path.replace(
    /^\/(calendar|poll-answers|portfolio-copies|rating-links|handovers|look-back-links|set-up|invitations|hosting\/confirmation)\/[^/]+/,
    "/$1/…",
  );
