const LONGEST = 2000;
const OPENS = /^(https?:\/\/|mailto:)[^\\]/i;
// Browsers drop tabs and line breaks inside an address, so "java\nscript:" would run: white space,
// control, format and unassigned characters are all refused.
const HIDDEN = /[\p{C}\p{Z}\s]/u;

/**
 * Whether an address may stand in a link. The editor and the server ask the same question, so that
 * nothing that was written is refused later.
 * @param address what stands in `href`
 * @returns true for absolute http, https and mailto addresses with no hidden characters, of at most
 *   2,000 characters
 */
export function isSafeAddress(address: unknown): address is string {
  if (typeof address !== "string" || address.length > LONGEST) return false;
  if (!OPENS.test(address) || HIDDEN.test(address)) return false;
  return URL.canParse(address);
}

/**
 * Makes an address of what a person typed: "nhs.uk/x" and "me@example.org" are completed.
 * @param typed what stands in the field
 * @returns a safe address, or null where none can be made
 */
export function completeAddress(typed: string): string | null {
  const trimmed = typed.trim();
  if (isSafeAddress(trimmed as unknown)) return trimmed;
  if (trimmed === "" || /^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return null;
  const completed = /^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/.test(trimmed)
    ? `mailto:${trimmed}`
    : `https://${trimmed.replace(/^\/+/, "")}`;
  return /\./.test(trimmed) && isSafeAddress(completed) ? completed : null;
}
