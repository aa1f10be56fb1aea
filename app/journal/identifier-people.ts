import { agePattern, names, placeNamePattern, placePattern } from "./identifier-person-parts.ts";
import { type Span, spansOf } from "./identifier-words.ts";

/** How far apart the parts may stand, in characters; and one place from the next. */
const reach = 100;
const beside = 12;

const staffBefore =
  /\b(?:lead|consultant|nurse|sister|registrar|manager|colleague|doctor|matron|mentor|facilitator|supervisor|coach),?\s$/iu;
const ageDirectlyAfter =
  /(?:,\s?|\s?\(|,?\s(?:who\s)?(?:is|was|turned)\s)(\d{1,3})(?=[,.);]|\s(?:and|who|with|from|in|on)\b|\s*$)/uy;
const onlyBeside =
  /^(?:[\s,.(:;\u2010-\u2015-]|\b(?:is|was|who|an?|the|called|named|patient|lady|man|woman|gentleman|boy|girl|now)\b)*$/iu;

/**
 * Finds what tells of one patient together, though no part of it does alone: initials ("Mr B", "J.S.", "JS"), an age and a
 * ward, place or day, each within a hundred characters of the others and in one paragraph. A title with a surname is
 * found with an age beside it, place or no place. Two bare capitals count only directly beside an age, since most are
 * abbreviations. Not found: names without a title, doctors, "in her eighties", and any two of the three.
 * @returns places from the first part to the last
 */
export function findPeopleInContext(text: string): Span[] {
  const ages = spansOf(text, agePattern);
  const places = [...spansOf(text, placePattern), ...spansOf(text, placeNamePattern)].sort(
    (a, b) => a.start - b.start,
  );
  return names.flatMap(({ pattern, except, besideAge, isEnough }) =>
    spansOf(text, pattern)
      .filter((name) => !except?.has(text.slice(name.start, name.end)) && !isStaff(text, name))
      .flatMap((name) => {
        const age = bareAge(text, name) ?? nearest(ages, name, text);
        if (!age || (besideAge && !onlyBeside.test(textBetween(text, name, age)))) return [];
        const both = hull(name, age);
        const place = nearest(places, both, text);
        if (!place && !isEnough) return [];
        return [place ? withNeighbours(hull(both, place), places) : both];
      }),
  );
}

const isStaff = (text: string, { start }: Span) =>
  staffBefore.test(text.slice(Math.max(0, start - 16), start));

/** A number directly after a name that can only be an age: "Mrs K, 79, was", "Ms A (34)". */
function bareAge(text: string, name: Span): Span | undefined {
  ageDirectlyAfter.lastIndex = name.end;
  const [whole, age] = ageDirectlyAfter.exec(text) ?? [];
  if (whole === undefined || age === undefined) return undefined;
  const end = name.end + whole.length;
  return { start: end - age.length, end };
}

/** The part that is nearest, within reach and in the same paragraph. */
function nearest(parts: Span[], to: Span, text: string): Span | undefined {
  const index = indexFrom(parts, to.start);
  return parts
    .slice(Math.max(0, index - 1), index + 1)
    .filter((part) => distance(part, to) <= reach && !/\n\s*\n/u.test(textBetween(text, part, to)))
    .sort((a, b) => distance(a, to) - distance(b, to))[0];
}

/** The index of the first part that starts at an offset or after it. */
function indexFrom(parts: Span[], offset: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes in the few places that go with the ones at either end: "bay 2 on Ward 7 on 3 March". */
function withNeighbours(whole: Span, places: Span[]): Span {
  const from = indexFrom(places, whole.start);
  const earlier = places.slice(Math.max(0, from - 3), from).reverse();
  const later = places.slice(from, from + 6);
  return [...earlier, ...later].reduce(
    (sofar, place) => (distance(sofar, place) <= beside ? hull(sofar, place) : sofar),
    whole,
  );
}

const hull = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

const distance = (a: Span, b: Span) => Math.max(0, a.start - b.end, b.start - a.end);

const textBetween = (text: string, a: Span, b: Span) =>
  text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
