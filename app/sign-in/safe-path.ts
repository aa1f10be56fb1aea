/**
 * Where to go after signing in: a path of this site, so that nobody is led away by a crafted link.
 * @returns the path, or "/" when it is missing or leads elsewhere
 */
export function safePath(path: unknown): string {
  const base = "https://headroom.invalid";
  if (typeof path !== "string" || !path.startsWith("/") || !URL.canParse(path, base)) return "/";
  const url = new URL(path, base);
  // Two slashes at the front would be another site's name: "/.//elsewhere.example" becomes just that.
  if (url.origin !== base || url.pathname.startsWith("//")) return "/";
  return url.pathname + url.search + url.hash;
}
