/** Somebody who is to be in a set, with what the rules and aims look at. What is not known is null or empty. */
export type Fellow = {
  id: string;
  name: string;
  profession: string;
  host: { id: string; name: string } | null;
  place: string;
  /** Years in practice. */
  experience: number | null;
  /** What they need to take part, each in the words in which a set can meet it. */
  needs: string[];
  /** The times at which they can meet, of those that are asked about. */
  free: string[];
  /** Sets that they were in before. */
  earlierSets: string[];
};

/** That `from` is the line manager, mentor or coach of `to`: they are never in one set. */
export type Bond = { kind: "line manager" | "mentor" | "coach"; from: string; to: string };

/** A set that is to be filled. */
export type Seat = {
  name: string;
  facilitator: { id: string; name: string } | null;
  /** Needs that it meets, by its place or its facilitator. */
  meets: string[];
  /** Who is in it already, of a set that stands. Nobody of it is moved without a gain. */
  standing?: string[];
};

/**
 * What faculty can aim at, the most important first (Revans; McGill and Beaty; Pedler). An aim never breaks a rule, and a lesser
 * aim never costs a greater one.
 */
export const aims = [
  "professions",
  "places",
  "experience",
  "needs",
  "availability",
  "new people",
] as const;
export type Aim = (typeof aims)[number];

/** Whom to put into which sets, and by what rules. */
export type Problem = {
  fellows: Fellow[];
  seats: Seat[];
  bonds: Bond[];
  /** How few and how many a set holds. */
  bounds: { smallest: number; largest: number };
  /** Whether somebody may be the only one of their profession in a set although the cohort has others. */
  mayBeAlone: boolean;
  aims: Aim[];
};

/** Who is in each set, by id, in the order of the seats. */
export type Arrangement = string[][];
