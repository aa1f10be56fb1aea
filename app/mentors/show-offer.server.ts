import type { Actor } from "../policy/actor.ts";
import { mentorOffers } from "../policy/mentor-offers.ts";
import { findOffer } from "./find-offer.server.ts";
import { kindsInWords, roomInWords } from "./kinds.ts";

/** What somebody offers, with whether the actor may ask them. @throws NotFound */
export async function readOffer(actor: Actor, id: string | undefined) {
  const offer = await findOffer(actor, id);
  const { person, room, pausedAt } = offer;
  return {
    ...{ id: offer.id, name: person.name, programmeId: offer.programmeId },
    about: [person.profession, offer.place].filter(Boolean).join(" · "),
    does: kindsInWords(offer),
    room: pausedAt ? "takes on nobody new just now" : roomInWords(room),
    told: [
      { title: "What they offer", text: offer.offers },
      { title: "When they have time", text: offer.availability },
      { title: "Interests", text: offer.interests },
      { title: "Languages", text: offer.languages },
    ].filter(({ text }) => text),
    may: {
      ask: mentorOffers.may.ask(actor, offer) && room > 0,
      change: mentorOffers.may.change(actor, offer),
    },
  };
}
