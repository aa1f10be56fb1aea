/** What an address says is searched for, "q"; no longer than any name. */
export const searchWords = (request: Request): string =>
  (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 100);
