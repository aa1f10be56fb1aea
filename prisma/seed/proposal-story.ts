import type { Proposal } from "../../app/generated/prisma/client.ts";
import type { When } from "./story.ts";

type Words = Pick<
  Proposal,
  | "title"
  | "problem"
  | "affected"
  | "earlier"
  | "whyNow"
  | "kindOfParts"
  | "sponsor"
  | "mentor"
  | "data"
  | "protectedTime"
>;
type Ticks =
  | "sponsorLearns"
  | "cultureSupports"
  | "workIsLive"
  | "mentorIsNamed"
  | "timeIsProtected";

/** A proposal with what came of it; steps and comments in the order of their days. */
export type ProposalStory = Partial<Words> &
  Pick<Words, "title"> & {
    id: string;
    host: string;
    /** For this year, for the next, or not settled. */
    year: "this" | "next" | null;
    scale?: Proposal["scale"];
    kind?: Proposal["kind"];
    sureness?: number;
    /** Days from now until the kind is looked at again. */
    lookAgainIn?: number;
    ready?: Ticks[];
    begun: When;
    /** Who did what: a host's lead by their id, Bernadette for the programme. */
    steps: { state: Proposal["state"]; by: string; at: When; reason?: string }[];
    comments: { by: string; at: When; text: string }[];
    /** The fellow who works on it. */
    fellow?: string;
  };

export const allReady: Ticks[] = [
  "sponsorLearns",
  "cultureSupports",
  "workIsLive",
  "mentorIsNamed",
  "timeIsProtected",
];
