import type { PairKind } from "../generated/prisma/enums.ts";

/** What somebody can offer, and a fellow can ask for. */
export type OfferedKind = Extract<PairKind, "mentor" | "coach">;

export const offeredKinds: OfferedKind[] = ["mentor", "coach"];

export const isOfferedKind = (text: unknown): text is OfferedKind =>
  offeredKinds.some((kind) => kind === text);

type Offering = { mentors: boolean; coaches: boolean };

/** What of the two an offer is for. */
export const kindsOf = ({ mentors, coaches }: Offering): OfferedKind[] => [
  ...(mentors ? (["mentor"] as const) : []),
  ...(coaches ? (["coach"] as const) : []),
];

/** "Mentors and coaches". */
export const kindsInWords = (offer: Offering): string =>
  kindsOf(offer)
    .map((kind) => ({ mentor: "mentors", coach: "coaches" })[kind])
    .join(" and ");

/** "has room for 1", "has no room just now". @param room how many more fellows; negative when there are more than were offered */
export const roomInWords = (room: number): string =>
  room > 0 ? `has room for ${room}` : "has no room just now";
