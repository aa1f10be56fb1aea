import type { ChallengeScale, ProblemKind } from "../generated/prisma/client.ts";

type Choice = { label: string; hint: string };

/** How many people a challenge is about. The sizes are those of England's neighbourhoods, places and systems. */
export const scales: Record<ChallengeScale, Choice> = {
  community: { label: "Community", hint: "Up to 14,000 people: a neighbourhood, a few practices" },
  locality: { label: "Locality", hint: "30,000 to 100,000 people: a network, a town" },
  borough: { label: "Borough", hint: "150,000 to 350,000 people" },
  wider: { label: "Wider", hint: "More than a borough: a system, a region" },
};

/** Kinds of problem, after Grint: what each asks of those who lead. */
export const kinds: Record<ProblemKind, Choice> = {
  tame: {
    label: "Tame",
    hint: "Hard work, but people know how it is done. It needs a plan.",
  },
  wicked: {
    label: "Wicked",
    hint: "No one answer, many who own a part of it, and each try changes it. It needs questions.",
  },
  critical: {
    label: "Critical",
    hint: "Somebody may come to harm today. It needs a decision now.",
  },
};

/** How sure a host is of the kind: 1 to 5. */
export const surenesses = ["1, a guess", "2", "3", "4", "5, very sure"];
