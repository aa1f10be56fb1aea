import type { Actor } from "./actor.ts";
import { hasFeedback } from "./feedback-rounds.ts";
import { undelivered } from "./mail.ts";
import { cohortsAsFellow } from "./mentor-offers.ts";
import { programmes } from "./programmes.ts";
import { hasYear } from "./year.ts";

/** A place of the header; `holds` are the addresses of its pages that do not begin with its own. */
export type Place = { to: string; text: string; holds?: string[] };

const ofSets = ["/meetings", "/polls", "/set-openings", "/actions"];
const ofYears = ["/unblock-requests", "/reviews", "/host-packs"];

/** The places that the header offers a person: only those that hold something for them. */
export function navigation(actor: Actor): Place[] {
  const isFellow = actor.fellowships.length > 0;
  const readsProgress = actor.sponsorOf.length + actor.hostsLed.length + actor.facultyOf.length > 0;
  const reads =
    actor.facultyOf.length +
    actor.pairedWith.length +
    actor.setsLed.length +
    actor.sponsorOf.length;
  const meets =
    actor.sets.length +
    actor.timesInSets.length +
    actor.setsLed.length +
    actor.facultyOf.length +
    actor.programmesLed.length;
  const mentors = actor.hasPairs || cohortsAsFellow(actor, new Date()).length > 0;
  const [cohortRun] = actor.facultyOf;
  const challengeId = actor.fellowships[0]?.challengeId ?? actor.challenges[0]?.id;
  return [
    { to: "/", text: "Home" },
    ...(hasYear(actor) ? [{ to: "/year", text: "Year" }] : []),
    ...(isFellow ? [{ to: "/journal", text: "Journal" }] : []),
    ...(reads > 0 ? [{ to: "/shared", text: "Shared with me" }] : []),
    ...(mentors ? [{ to: "/pairs", text: "Mentoring" }] : []),
    ...(meets > 0 ? [{ to: "/sets", text: "Sets", holds: ofSets }] : []),
    ...(challengeId
      ? [{ to: `/challenges/${challengeId}`, text: "Challenge", holds: ["/measures"] }]
      : []),
    ...(isFellow
      ? [{ to: `/progress/${actor.fellowships[0]?.id}`, text: "Progress", holds: ofYears }]
      : []),
    ...(readsProgress
      ? [{ to: "/progress", text: "Fellows", holds: [...ofYears, "/challenges", "/measures"] }]
      : []),
    ...(actor.hostsLed.length > 0 ? [{ to: "/hosts", text: "Host" }] : []),
    ...(isFellow ? [{ to: "/growth", text: "Growth" }] : []),
    ...(hasFeedback(actor) ? [{ to: "/feedback", text: "Feedback" }] : []),
    ...(actor.facultyOf.length > 0 ? [{ to: "/competencies", text: "Competencies" }] : []),
    ...(cohortRun ? [{ to: `/cohorts/${cohortRun}`, text: "Cohort", holds: ["/cohorts"] }] : []),
    ...(programmes.may.lead(actor)
      ? [{ to: "/programmes", text: "Programme", holds: ["/cohorts"] }]
      : []),
    ...(actor.programmes.length > 0 ? [{ to: "/directory", text: "People" }] : []),
    ...(undelivered.may.list(actor) ? [{ to: "/mail/undelivered", text: "Email" }] : []),
  ];
}
