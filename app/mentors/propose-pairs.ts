import { assign } from "./assign.ts";
import { roomInWords } from "./kinds.ts";

/** What somebody says of themselves, in their own words. */
export type Said = { languages: string; interests: string; place: string };
export type Seeker = Said & { id: string };
export type Offer = Said & { id: string; name: string; room: number };

/** Two who must not be paired: because of a conflict of interest, or because they have ended before. */
export type Apart = { seekerId: string; offerId: string };

export type ProposedPair = { seekerId: string; offerId: string; reasons: string[] };
export type Matching = { seekers: Seeker[]; offers: Offer[]; apart: Apart[] };

const weights = { language: 3, place: 2, interest: 2 };

/** Spoken by everybody here, so that it brings nobody closer together. */
const spokenByAll = "english";

/** Words that say nothing of what somebody is interested in. */
const plain = new Set(
  ["about", "after", "every", "getting", "others", "people", "their", "there", "things"].concat([
    "those",
    "through",
    "where",
    "which",
    "without",
    "working",
    "would",
  ]),
);
const shortestInterest = 5;

const inSmall = (text: string) => text.normalize("NFC").toLocaleLowerCase("en-GB");
const wordsOf = (text: string) => inSmall(text).match(/[\p{L}\p{M}]+/gu) ?? [];

/** What two say alike, in words that can follow "Both". */
function shared(one: Said, other: Said) {
  const alike = (a: string, b: string, counts: (word: string) => boolean) => {
    const theirs = new Set(wordsOf(b));
    return [...new Set(wordsOf(a))].filter((word) => theirs.has(word) && counts(word));
  };
  return {
    languages: alike(
      one.languages,
      other.languages,
      (word) => word.length > 3 && word !== spokenByAll && word !== "some",
    ),
    interests: alike(
      one.interests,
      other.interests,
      (word) => word.length >= shortestInterest && !plain.has(word),
    ),
    isNear: one.place.trim() !== "" && inSmall(one.place.trim()) === inSmall(other.place.trim()),
  };
}

/** How well two go together, by what they say alike. */
function scoreOf(seeker: Said, offer: Said): number {
  const { languages, interests, isNear } = shared(seeker, offer);
  return (
    languages.length * weights.language +
    interests.length * weights.interest +
    (isNear ? weights.place : 0)
  );
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const capital = (word: string) => word.charAt(0).toLocaleUpperCase("en-GB") + word.slice(1);

/** What two have in common, in sentences. */
export function sharedInWords(one: Said, other: Said): string[] {
  const { languages, interests, isNear } = shared(one, other);
  return [
    ...(languages.length > 0 ? [`Both speak ${list.format(languages.map(capital))}`] : []),
    ...(interests.length > 0 ? [`Both speak of ${list.format(interests)}`] : []),
    ...(isNear ? [`Both are in ${other.place.trim()}`] : []),
  ];
}

/** Why two are proposed: what they have in common, or else that there is room. */
function reasonsFor(seeker: Seeker, offer: Offer): string[] {
  const common = sharedInWords(seeker, offer);
  return common.length > 0 ? common : [`${offer.name} ${roomInWords(offer.room)}`];
}

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
const keyOf = ({ seekerId, offerId }: Apart) => `${seekerId} ${offerId}`;

/**
 * Proposes whom to bring together: as many as can be, within everybody's room, nobody with whom they are to be kept apart from;
 * of all such proposals one in which the pairs share the most of languages, interests and place.
 * @returns each pair with its reasons, by the seeker's id; the same for the same input, in whatever order it comes
 */
export function proposePairs({ seekers, offers, apart }: Matching): ProposedPair[] {
  const [from, to] = [[...seekers].sort(byId), [...offers].sort(byId)];
  const kept = new Set(apart.map(keyOf));
  const worths = from.map((seeker) =>
    to.map((offer) =>
      kept.has(keyOf({ seekerId: seeker.id, offerId: offer.id })) ? null : scoreOf(seeker, offer),
    ),
  );
  const rooms = to.map(({ room }) => Math.max(0, room));
  const found = assign(from.length, rooms, (seeker, offer) => worths[seeker]![offer]!);
  return from.flatMap((seeker, at) => {
    const offer = found[at] === null ? undefined : to[found[at]!];
    if (!offer) return [];
    return [{ seekerId: seeker.id, offerId: offer.id, reasons: reasonsFor(seeker, offer) }];
  });
}

/** The offers with room for a seeker from whom they are not kept apart, those that share the most first. */
export function rankOffers(seeker: Seeker, { offers, apart }: Omit<Matching, "seekers">): Offer[] {
  const kept = new Set(apart.map(keyOf));
  return offers
    .filter(({ id, room }) => room > 0 && !kept.has(keyOf({ seekerId: seeker.id, offerId: id })))
    .map((offer) => ({ offer, score: scoreOf(seeker, offer) }))
    .sort((a, b) => b.score - a.score || byId(a.offer, b.offer))
    .map(({ offer }) => offer);
}
