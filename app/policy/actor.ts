import type { ChallengeRole, PairKind } from "../generated/prisma/enums.ts";

/** What an actor is related to, with the name they know it by. */
export type Related = { id: string; name: string };

/** A signed-in person with what they are related to. Read once a request; every rule of this folder is about one. */
export type Actor = {
  id: string;
  name: string;
  email: string;
  /** The session that this request came with. */
  sessionId: string;
  /** IANA zone of the latest cohort that they have to do with, for showing times. */
  zone: string;
  /** Programmes that they belong to, and have not left. */
  programmes: string[];
  /** Cohorts that they belong to, as a fellow, a member of any role, or a set's facilitator. */
  cohorts: string[];
  /** Programmes that they lead. */
  programmesLed: string[];
  /** Their own fellowship years, the latest first, each with when it begins and ends. */
  fellowships: {
    id: string;
    cohortId: string;
    hostId: string | null;
    /** What they work on in it; nothing once they have left the programme. */
    challengeId: string | null;
    startsOn: Date;
    endsOn: Date;
    /** Times away from the year, each to the first day back, if that is known. */
    pauses: { from: Date; until: Date | null }[];
  }[];
  /** Cohorts in which they are faculty, the latest first. */
  facultyOf: string[];
  /** Cohorts that they are of as an assessor or a citizen partner, and have not left. */
  memberOf: (Related & { role: "assessor" | "citizen" })[];
  /** Fellows whose sponsor they are. */
  sponsorOf: Related[];
  /** Challenges that they work on beside the fellows. */
  challenges: (Related & { role: ChallengeRole })[];
  /** Hosts that they lead. */
  hostsLed: Related[];
  /** Fellows whose mentor or coach they are, or with whom they co-consult. */
  pairedWith: (Related & { kind: PairKind })[];
  /** Whether they are, or have been, one of a pair, on either side. */
  hasPairs: boolean;
  /** Sets of which they are a member. */
  sets: Related[];
  /** Sets that they facilitate. */
  setsLed: Related[];
  /** Their times in sets, `until` null while it lasts: what was said then is theirs to read. */
  timesInSets: { setId: string; since: Date; until: Date | null }[];
  /** Meetings at which they stand in for a set's facilitator, or did. */
  covers: { meetingId: string; setId: string; isOver: boolean }[];
};

export const ids = (related: { id: string }[]) => related.map(({ id }) => id);
export const includes = (related: Related[], id: string) => related.some((one) => one.id === id);
