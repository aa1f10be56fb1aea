import { isOfferedKind, type OfferedKind } from "./kinds.ts";

/** What a fellow looks for among those who offer. An empty text filters nothing. */
export type Looked = { q: string; language: string; place: string; kind: OfferedKind | "" };

const longest = 200;
const mostWords = 6;

/** Reads an address of the directory of mentors and coaches. */
export function lookedFor(request: Request): Looked {
  const { searchParams } = new URL(request.url);
  const typed = (name: string) => (searchParams.get(name) ?? "").slice(0, longest).trim();
  const kind = typed("kind");
  return {
    q: typed("q"),
    language: typed("language"),
    place: typed("place"),
    kind: isOfferedKind(kind) ? kind : "",
  };
}

/** Whether anything narrows the list down. */
export const isNarrowed = (looked: Looked) => Object.values(looked).some(Boolean);

/** The words of a search as LIKE takes them: each may stand anywhere, and % and _ mean themselves. The seventh and later are left out. */
export const likeWords = (typed: string): string[] =>
  typed
    .split(/\s+/u)
    .filter(Boolean)
    .slice(0, mostWords)
    .map((word) => `%${word.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`);
