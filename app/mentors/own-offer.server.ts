import { DateTime } from "luxon";
import { typedDay } from "../cohorts/days.server.ts";
import { showDay } from "../cohorts/wall-time.server.ts";
import type { MentorOffer } from "../generated/prisma/client.ts";
import type { Actor } from "../policy/actor.ts";
import { type Transaction, prisma } from "../server/database/client.server.ts";
import { NotFound } from "../server/errors.server.ts";
import type { OfferValue } from "./offer-form.server.ts";
import { programmesToOfferIn } from "./offer-standing.server.ts";

/** After how many months without supervision a coach is reminded of it. */
const supervisionMonths = 3;

/** Whether a coach's last supervision was longer ago than that. */
export const isSupervisionLong = (supervisedOn: Date, now: Date): boolean =>
  DateTime.fromJSDate(supervisedOn).plus({ months: supervisionMonths }) < DateTime.fromJSDate(now);

/** The programme that `id` names, of those in which the actor may offer, or does. @throws NotFound */
async function findProgrammeToOfferIn(actor: Actor, id: string | undefined, db?: Transaction) {
  const found = (await programmesToOfferIn(actor, db)).find((one) => one.id === id);
  if (!found) throw new NotFound();
  return found;
}

const ownOffer = (actor: Actor, programmeId: string) =>
  prisma.mentorOffer.findUnique({
    where: { programmeId_personId: { programmeId, personId: actor.id } },
  });

/** The actor's offer to mentor or coach in a programme; what their profile says, where there is none yet. @throws NotFound */
export async function openOwnOffer(actor: Actor, programmeId: string | undefined) {
  const programme = await findProgrammeToOfferIn(actor, programmeId);
  const offer = await ownOffer(actor, programme.id);
  return {
    programme: { id: programme.id, name: programme.name },
    offer: offer ? asTyped(offer, actor.zone) : await fromProfile(actor),
    standing: offer && {
      id: offer.id,
      pausedSince: offer.pausedAt && showDay(offer.pausedAt, actor.zone),
      supervisedLongAgo:
        offer.coaches && offer.supervisedOn && isSupervisionLong(offer.supervisedOn, new Date())
          ? showDay(offer.supervisedOn, actor.zone)
          : null,
    },
  };
}

const asTyped = ({ supervisedOn, capacity, ...offer }: MentorOffer, zone: string) => ({
  mentors: offer.mentors,
  coaches: offer.coaches,
  place: offer.place,
  availability: offer.availability,
  languages: offer.languages,
  interests: offer.interests,
  offers: offer.offers,
  capacity: String(capacity),
  supervisedOn: supervisedOn ? typedDay(supervisedOn, zone) : "",
});

async function fromProfile(actor: Actor): Promise<ReturnType<typeof asTyped>> {
  const fields = await prisma.profileField.findMany({ where: { personId: actor.id } });
  const said = (kind: (typeof fields)[number]["kind"]) =>
    fields.find((one) => one.kind === kind)?.text ?? "";
  return {
    mentors: false,
    coaches: false,
    capacity: "1",
    availability: "",
    supervisedOn: "",
    place: said("place"),
    languages: said("languages"),
    interests: said("interests"),
    offers: said("offers"),
  };
}

/** Keeps what the actor offers in a programme. @throws NotFound */
export const saveOffer = (actor: Actor, programmeId: string | undefined, offer: OfferValue) =>
  prisma.$transaction(async (tx) => {
    const { id } = await findProgrammeToOfferIn(actor, programmeId, tx);
    const key = { programmeId: id, personId: actor.id };
    await tx.mentorOffer.upsert({
      where: { programmeId_personId: key },
      create: { ...key, ...offer },
      update: offer,
    });
  });
