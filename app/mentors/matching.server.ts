import { findCohortToRun } from "../cohorts/find-cohort.server.ts";
import type { Cohort } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { profileFields } from "../policy/profiles.ts";
import { prisma } from "../server/database/client.server.ts";
import { concernsOf } from "./concerns-of-pairs.server.ts";
import { type OfferedKind, isOfferedKind, roomInWords } from "./kinds.ts";
import {
  type Apart,
  type Offer,
  type Seeker,
  proposePairs,
  rankOffers,
  sharedInWords,
} from "./propose-pairs.ts";
import { isToEnd, roomLeft } from "./room-left.server.ts";

/** How many fellows one matching holds at most; the others follow when these have somebody. */
const fellowsShown = 60;
/** How many offers it draws on at most, those with the most room first. */
const offersRead = 200;
/** How many offers a fellow's list holds at most, those that share the most with the fellow first. */
const choicesShown = 30;

type SeekerRow = { id: string; personId: string; name: string; asks: string | null };
type OfferRow = Omit<Offer, "room"> & { personId: string; room: number | bigint };

/** Which kind a matching is about, and whether pairs are to be proposed. */
export function matchingAsked(request: Request): { kind: OfferedKind; isProposed: boolean } {
  const { searchParams } = new URL(request.url);
  const kind = searchParams.get("kind");
  return { kind: isOfferedKind(kind) ? kind : "mentor", isProposed: searchParams.has("proposed") };
}

/** The fellows of a cohort whose year is still to end and who have nobody of a kind, by name. One more than is shown. */
const fellowsWithout = ({ id }: Cohort, kind: OfferedKind, now: Date) =>
  prisma.$queryRaw<SeekerRow[]>`
    SELECT f.id, f.personId, q.name,
      (SELECT p.name FROM MentorRequest t JOIN MentorOffer o ON o.id = t.offerId JOIN Person p ON p.id = o.personId
        WHERE t.fellowId = f.id AND t.kind = ${kind} AND t.answer IS NULL LIMIT 1) AS asks
    FROM Cohort c JOIN Fellow f ON f.cohortId = c.id JOIN Person q ON q.id = f.personId
    WHERE c.id = ${id} AND ${isToEnd(now)}
      AND NOT EXISTS (SELECT 1 FROM Pair r WHERE r.fellowId = f.id AND r.kind = ${kind} AND r.endedAt IS NULL)
    ORDER BY q.name, f.id LIMIT ${fellowsShown + 1}`;

/** The offers of a kind in a programme that are not paused and have room, by name. */
async function offersWithRoom({ programmeId }: Cohort, kind: OfferedKind, now: Date) {
  const rows = await prisma.$queryRaw<OfferRow[]>`
    SELECT * FROM (SELECT * FROM (
        SELECT o.id, o.personId, p.name, o.place, o.languages, o.interests, ${roomLeft(now)} AS room
        FROM MentorOffer o JOIN Person p ON p.id = o.personId
        WHERE o.programmeId = ${programmeId} AND o.pausedAt IS NULL AND CASE ${kind} WHEN 'mentor' THEN o.mentors ELSE o.coaches END)
      WHERE room > 0 ORDER BY room DESC, id LIMIT ${offersRead}) ORDER BY name, id`;
  return rows.map((row) => ({ ...row, room: Number(row.room) }));
}

/** What fellows say of themselves, as far as the actor may read it. */
async function saidBy(actor: Actor, rows: SeekerRow[]): Promise<Seeker[]> {
  const fields = await prisma.profileField.findMany({
    where: {
      personId: { in: rows.map(({ personId }) => personId) },
      kind: { in: ["languages", "interests", "place"] },
      AND: profileFields.reach(actor),
    },
    select: { personId: true, kind: true, text: true },
  });
  return rows.map(({ id, personId }) => {
    const said = (kind: string) =>
      fields.find((one) => one.personId === personId && one.kind === kind)?.text ?? "";
    return { id, languages: said("languages"), interests: said("interests"), place: said("place") };
  });
}

/**
 * The fellows of a cohort who have no mentor, or no coach, each with whom they could be brought together; if asked, with a proposal.
 * Nothing is kept, and nobody is told. @throws NotFound, Forbidden
 */
export async function openMatching(
  actor: Actor,
  cohortId: string | undefined,
  { kind, isProposed }: ReturnType<typeof matchingAsked>,
) {
  const cohort = await findCohortToRun(actor, cohortId);
  const now = new Date();
  const found = await fellowsWithout(cohort, kind, now);
  const rows = found.slice(0, fellowsShown);
  const offers = (await offersWithRoom(cohort, kind, now)).filter(
    ({ personId }) => !rows.some((row) => row.personId === personId),
  );
  const seekers = await saidBy(actor, rows);
  const apart = await keptApart(kind, rows, offers);
  const proposed = isProposed ? proposePairs({ seekers, offers, apart }) : [];
  return {
    cohort: { id: cohort.id, name: cohort.name },
    kind,
    isProposed,
    hasMore: found.length > fellowsShown,
    offers: offers.length,
    proposed: proposed.length,
    fellows: rows.map(({ id, name, asks }, at) => {
      const pair = proposed.find(({ seekerId }) => seekerId === id);
      return {
        id,
        name,
        asks,
        chosen: pair?.offerId ?? "",
        reasons: pair?.reasons ?? [],
        choices: choicesOf(seekers[at]!, { offers, apart }, pair?.offerId),
      };
    }),
  };
}

/**
 * Whom a fellow can be brought together with: those first with whom they share the most, and last those against whom something
 * speaks, which is told before it is done. Whom a proposal gives them is among them, however little the two share.
 */
function choicesOf(seeker: Seeker, among: { offers: Offer[]; apart: Apart[] }, chosen?: string) {
  const ranked = rankOffers(seeker, among);
  const isApart = ({ id }: Offer) =>
    among.apart.some((one) => one.seekerId === seeker.id && one.offerId === id);
  const inWords = (offer: Offer) =>
    [`${offer.name}, ${roomInWords(offer.room)}`, ...sharedInWords(seeker, offer)].join(". ");
  return [
    ...ranked.filter(({ id }, at) => at < choicesShown || id === chosen),
    ...among.offers.filter(isApart),
  ].map((offer) => ({
    id: offer.id,
    text: isApart(offer) ? `${offer.name}. Something speaks against it` : inWords(offer),
  }));
}

/** Who is not to be proposed: because of a conflict of interest, or because the two have ended before. */
async function keptApart(
  kind: OfferedKind,
  rows: SeekerRow[],
  offers: Awaited<ReturnType<typeof offersWithRoom>>,
) {
  const among = rows.flatMap(({ id: fellowId }) =>
    offers.map(({ personId }) => ({ kind, fellowId, personId })),
  );
  const against = await concernsOf(prisma, among);
  return against.flatMap(({ fellowId: seekerId, personId }) => {
    const offer = offers.find((one) => one.personId === personId);
    return offer ? [{ seekerId, offerId: offer.id }] : [];
  });
}
