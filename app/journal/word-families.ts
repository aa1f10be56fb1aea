import { stemOf } from "./words.ts";

/*
 * A framework speaks of citizens, and a reflection of carers and neighbours. Words of leadership in health and care that are about
 * one thing: a competency whose own words have one of a family is taken to be about the others too, though less.
 */
const families = [
  "data figures chart plot graph measure count numbers audit variation baseline percentage statistics",
  "test pilot trial prototype prototyping experiment iteration version",
  "citizens patients carers residents neighbours tenants parents families users",
  "conflict disagree disagreement argue argument quarrel tension objection dissent",
  "authority persuade negotiate negotiation bargain broker influence compromise",
  "workshop facilitate facilitator session convene convening event agenda participants",
  "network connect connection introduced link boundary partners contacts",
  "power control delegate decide decisions credit permission",
  "uncertain uncertainty certainty unknown calm steady anxious panic frightened resilience cope overwhelmed",
  "feedback impact honest honestly interrupt defensive",
  "focus priorities distractions promise finish deadline persist",
  "peer equals colleagues alongside hierarchy",
  "coach mentor teach training development trainee junior student supervise",
  "learn review debrief mistake blame error safe incident evaluate evaluation",
  "theory model literature research concept legacy handbook sustain outlast successor",
  "problem wicked tame cause complex symptom diagnosis method reframe",
  "inquiry assumption evidence curious curiosity perspective views observe shadowed",
];

/** Each family by the stems of its words. */
export const wordFamilies = families.map((family) => new Set(family.split(" ").map(stemOf)));
