import type { Place } from "../policy/navigation.ts";

/** The place that a page belongs to, by its address: the one that says most of how it begins; of two alike, the first. */
export function placeAt(pathname: string, places: Place[]): Place | undefined {
  const [first] = places
    .map((place) => ({ place, length: longest(pathname, [place.to, ...(place.holds ?? [])]) }))
    .sort((one, other) => other.length - one.length);
  return first && first.length > 0 ? first.place : undefined;
}

const longest = (pathname: string, starts: string[]) =>
  Math.max(
    ...starts.map((start) =>
      pathname === start || pathname.startsWith(`${start}/`) ? start.length : 0,
    ),
  );
