import type { Document } from "./document.ts";

/** [month of the year, day of that month, hour as "hh:mm"], or so many days before now. */
export type When =
  | [month: 1 | 2 | 3 | 4 | 5, day: number, time?: string]
  | { ago: number; at?: string };

// oxfmt-ignore
export type CompetencyCode =
  | "II1" | "II2" | "II3" | "II4"
  | "RC1" | "RC2" | "RC3" | "RC4" | "RC5"
  | "IE1" | "IE2" | "IE3" | "IE4"
  | "LC1" | "LC2" | "LC3" | "LC4";

export type TemplateCode =
  | "quick"
  | "gibbs"
  | "kolb"
  | "schon"
  | "rolfe"
  | "double-loop"
  | "systems"
  | "free";

export type CommentStory = { by: string; on: When; text: string };

export type ShareStory = {
  with: string;
  on: When;
  asked?: string;
  read?: When;
  revoked?: When;
  /** The body as it stood when shared, where the writer has gone on writing since. */
  asItStood?: Document;
  comments?: CommentStory[];
};

export type EntryStory = {
  id: string;
  on: When;
  edited?: When;
  template?: TemplateCode;
  /** The id of the programme's prompt that it was begun for. */
  prompt?: string;
  title: string;
  body: Document;
  /** What the entry shows, by competency. */
  evidence?: Partial<Record<CompetencyCode, string>>;
  shares?: ShareStory[];
};

export type UpdateStory = [learned: string, stuck: string, next: string];

/** What one side of a host review says. */
export type ReviewWords = {
  progress: string;
  learned: string;
  surprised: string;
  mentorMet: boolean;
  sessionsLost: number;
  airCoverUsed: string;
  supportDue: string;
  sustainedBy: string;
  confidence: 1 | 2 | 3 | 4 | 5;
};

/** A host review, with the sponsor's words. */
export type ReviewStory = ReviewWords & {
  /** The fellow's own words, where their story has some. */
  fellow?: ReviewWords;
  /** When it was last written. */
  written: When;
  sponsorSigned?: When;
  fellowSigned?: When;
};

export type FellowStory = {
  id: string;
  name: string;
  profession: string;
  host: string;
  challenge: string;
  mentor: string;
  coach: string;
  entries: EntryStory[];
  /** The monthly updates, from the first month on; null where none was written. */
  updates: (UpdateStory | null)[];
  /** The host reviews that someone has begun, in their order. */
  reviews: [first?: ReviewStory, second?: ReviewStory];
};
