/** One or two letters for a person without a photo: of the first and the last part of their name. */
export function initialsOf(name: string): string {
  const parts = name.normalize("NFC").match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  const chosen = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return chosen.map((part) => [...(part ?? "")][0]?.toLocaleUpperCase("en") ?? "").join("");
}
