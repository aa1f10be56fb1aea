import type { Actor } from "../policy/actor.ts";
import { mentorOffers } from "../policy/mentor-offers.ts";
import { askableOf } from "./ask.server.ts";
import { findOffer } from "./find-offer.server.ts";
import { kindsInWords, roomInWords } from "./kinds.ts";

/** What somebody offers, with whether the actor can ask them, and if a fellow cannot, why. @throws NotFound */
export async function readOffer(actor: Actor, id: string | undefined) {
  const offer = await findOffer(actor, id);
  const { person, room, pausedAt } = offer;
  const asks = mentorOffers.may.ask(actor, offer);
  const { why } = asks ? await askableOf(actor, offer) : {};
  return {
    id: offer.id,
    name: person.name,
    programmeId: offer.programmeId,
    about: [person.profession, offer.place].filter(Boolean).join(" · "),
    does: kindsInWords(offer),
    room: pausedAt ? "takes on nobody new just now" : roomInWords(room),
    told: [
      { title: "What they offer", text: offer.offers },
      { title: "When they have time", text: offer.availability },
      { title: "Interests", text: offer.interests },
      { title: "Languages", text: offer.languages },
    ].filter(({ text }) => text),
    why: why ?? "",
    may: {
      ask: asks && why === undefined,
      change: mentorOffers.may.change(actor, offer),
    },
  };
}
