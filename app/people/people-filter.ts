import { pageNumber } from "../ui/page-number.ts";
import { type RoleKind, isRoleKind } from "./roles.ts";

export const standings = {
  here: "In the programme",
  notIn: "Not come in yet",
  left: "Left",
} as const;

export type Standing = keyof typeof standings;

/** Whom a list of people is to show. */
export type PeopleFilter = {
  words: string;
  role: RoleKind | null;
  cohortId: string | null;
  standing: Standing;
  page: number;
};

/** The most that is read of what is sought. */
const longest = 100;

/** Reads the filter from an address. What it does not know is left out. */
export function readFilter(request: Request): PeopleFilter {
  const query = new URL(request.url).searchParams;
  const [role, standing] = [query.get("role"), query.get("standing") ?? ""];
  return {
    words: (query.get("words") ?? "").slice(0, longest),
    role: isRoleKind(role) ? role : null,
    cohortId: query.get("cohort") || null,
    standing: Object.hasOwn(standings, standing) ? (standing as Standing) : "here",
    page: pageNumber(request),
  };
}
