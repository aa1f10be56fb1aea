/** What somebody looks for in the directory. An empty text filters nothing. */
export type Looked = {
  q: string;
  cohort: string;
  part: string;
  profession: string;
  place: string;
  offers: boolean;
};

const longest = 200;

/** Reads an address of the directory. */
export function lookedFor(request: Request): Looked {
  const { searchParams } = new URL(request.url);
  const typed = (name: string) => (searchParams.get(name) ?? "").slice(0, longest);
  return {
    q: typed("q"),
    cohort: typed("cohort"),
    part: typed("part"),
    profession: typed("profession"),
    place: typed("place"),
    offers: searchParams.has("offers"),
  };
}

/** Whether anything narrows the list down. */
export const isNarrowed = (looked: Looked) => Object.values(looked).some(Boolean);
