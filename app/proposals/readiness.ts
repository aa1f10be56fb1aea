import type { ProposalText } from "./proposal-text.ts";

type Name =
  | "sponsorLearns"
  | "cultureSupports"
  | "workIsLive"
  | "mentorIsNamed"
  | "timeIsProtected";

type Question = {
  name: Extract<keyof ProposalText, Name>;
  /** As the host answers it. */
  label: string;
  /** Why it is asked. */
  why: string;
  /** What to talk about when it is not so yet. */
  gap: string;
};

/** The readiness check: what a host needs to have in place for a year of learning at work. */
export const readiness: Question[] = [
  {
    name: "sponsorLearns",
    label: "The sponsor wants to learn, and is ready to be surprised",
    why: "A sponsor who knows the answer already has no need of a fellow.",
    gap: "a sponsor who wants to learn",
  },
  {
    name: "cultureSupports",
    label: "People here can try something, fail and say so",
    why: "A fellow tests ideas, and most first tests fail. That has to be safe.",
    gap: "a place where a failed test is safe",
  },
  {
    name: "workIsLive",
    label: "The work is live: it matters to people here, now",
    why: "An exercise opens no doors. Real work does.",
    gap: "work that is live",
  },
  {
    name: "mentorIsNamed",
    label: "A mentor is named, and has said yes",
    why: "The mentor gives air cover, week by week. A post to be filled cannot.",
    gap: "a mentor who has said yes",
  },
  {
    name: "timeIsProtected",
    label: "The fellow’s time is protected, on a bad day too",
    why: "Winter comes every year. Time that is not written into the rota is lost to it.",
    gap: "time that is protected on a bad day too",
  },
];
