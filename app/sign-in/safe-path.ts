/**
 * Where to go after signing in: a path of this site, so that nobody is led away by a crafted link.
 * @returns the path, or "/" when it is missing or leads elsewhere
 */
export function safePath(path: unknown): string {
  if (typeof path !== "string" || !path.startsWith("/")) return "/";
  const base = "https://headroom.invalid";
  const url = URL.canParse(path, base) ? new URL(path, base) : null;
  return url?.origin === base ? url.pathname + url.search + url.hash : "/";
}
