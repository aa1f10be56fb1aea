import type { Pair } from "../generated/prisma/client.ts";
import type { Actor, Related } from "./actor.ts";
import { yearsOf } from "./placements.ts";

/** What somebody is to others here, in words, and where they look after it. */
export type Part = { to: string; text: string };

/** How many are named; of more, the count says enough. */
const named = 4;
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** The parts that the actor plays for others: what a mentor, a sponsor or a lead is here for while nothing waits for them. */
export function partsOf(actor: Actor, now: Date): Part[] {
  const part = (to: string, what: string, of: Related[], many: string) =>
    of.length > 0 ? [{ to, text: `${what} ${inShort(of, many)}` }] : [];
  return [
    ...part("/pairs", "Mentor or coach of", actor.pairedWith.filter(guides), "fellows"),
    ...part("/pairs", "Co-consulting with", actor.pairedWith.filter(thinksWith), "fellows"),
    ...part("/progress", "Sponsor of", actor.sponsorOf, "fellows"),
    ...part("/sets", "Facilitator of", actor.setsLed, "sets"),
    ...actor.challenges.map(({ id, name, role }) => ({
      to: `/challenges/${id}`,
      text: `${role === "citizen" ? "Citizen partner" : "Analyst"} on “${name}”`,
    })),
    ...actor.memberOf.map(({ id, name, role }) => ({
      to: `/cohorts/${id}`,
      text: `${role === "citizen" ? "Citizen partner" : "Assessor"}, ${name}`,
    })),
    ...part("/hosts", "Host lead of", actor.hostsLed, "hosts"),
    ...yearsOf(actor)
      .filter(({ endsOn }) => endsOn < now)
      .slice(0, 1)
      .map(({ id }) => ({
        to: `/leaving/${id}`,
        text: "Former fellow: what stays, and the network",
      })),
    ...actor.facultyOf.slice(0, 1).map((id) => ({ to: `/cohorts/${id}`, text: "Faculty" })),
    ...(actor.programmesLed.length > 0 ? [{ to: "/programmes", text: "Programme lead" }] : []),
  ];
}

const thinksWith = ({ kind }: Pick<Pair, "kind">) => kind === "coConsulting";
const guides = (pair: Pick<Pair, "kind">) => !thinksWith(pair);

const inShort = (of: Related[], many: string) =>
  of.length > named ? `${of.length} ${many}` : list.format(of.map(({ name }) => name));
