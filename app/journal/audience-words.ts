import type { ShareAudience } from "../generated/prisma/enums.ts";

/** Whom a role in a relation means, to the writer. */
export const audienceWords: Record<Exclude<ShareAudience, "person">, string> = {
  mentor: "Your mentor",
  coach: "Your coach",
  sponsor: "Your sponsor",
  facilitator: "Your set’s facilitator",
  faculty: "The faculty of your cohort",
  cohort: "Everyone in your cohort",
};

export const audiences = ["person", ...Object.keys(audienceWords)] as [
  ShareAudience,
  ...ShareAudience[],
];

/** As `audienceWords`, to anybody: "Amara Okafor’s mentor". */
export const audienceOf = (writer: string): Record<ShareAudience, string> => ({
  person: "one person",
  mentor: `${writer}’s mentor`,
  coach: `${writer}’s coach`,
  sponsor: `${writer}’s sponsor`,
  facilitator: `the facilitator of ${writer}’s set`,
  faculty: `the faculty of ${writer}’s cohort`,
  cohort: `everyone in ${writer}’s cohort`,
});

/** A few names, or how many there are: "Ruth Adeyemi and Gwilym Rees", "34 people". */
export function inNames(names: string[]): string {
  if (names.length > 6) return `${names.length} people`;
  const [last, ...rest] = [...names].reverse();
  return rest.length === 0 ? (last ?? "nobody yet") : `${rest.reverse().join(", ")} and ${last}`;
}
