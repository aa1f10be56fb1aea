const most = 60;

/** What may stand in an address for a programme: small letters and figures, in groups joined by hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A name as it may stand in an address: "Łódź & District Fellowship" gives "lodz-district-fellowship". */
export function slugOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, "")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("ß", "ss");
  const slug = plain.replace(/[^a-z0-9]+/g, "-").slice(0, most);
  return slug.replace(/^-|-$/g, "") || "programme";
}

/** The slug itself, or, where that is taken, with the first number after it that is free. */
export function freeSlug(slug: string, taken: Iterable<string>): string {
  const others = new Set(taken);
  for (let number = 1; ; number++) {
    const tried = number === 1 ? slug : `${slug}-${number}`;
    if (!others.has(tried)) return tried;
  }
}
