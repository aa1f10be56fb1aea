import type { Prisma } from "../generated/prisma/client.ts";
import type { Known } from "./known-person.ts";

/** Of whom the directory tells: whoever lets it; once their own year is over, who chose to be listed as an alum. */
export const isListed = (person: Known, programmes: string[], now: Date) => {
  const here = person.fellowships.filter(({ cohort }) => programmes.includes(cohort.programmeId));
  return (
    person.profile.some(({ kind, readers }) => kind === "name" && readers === "programme") &&
    (here.length === 0 ||
      here.some(({ endsOn, cohort }) => (endsOn ?? cohort.endsOn) >= now) ||
      person.alumOf.some(
        (one) => programmes.includes(one.programmeId) && one.isListed && !one.withdrawnAt,
      ))
  );
};
/** As `isListed`, for people that are looked for. */
export const listed = (programmes: string[], now: Date): Prisma.PersonWhereInput => {
  const programmeId = { in: programmes };
  const isToCome = { gte: now };
  const goesOn = [{ endsOn: isToCome }, { endsOn: null, cohort: { endsOn: isToCome } }];
  return {
    profile: { some: { kind: "name", readers: "programme" } },
    OR: [
      { fellowships: { none: { cohort: { programmeId } } } },
      { fellowships: { some: { cohort: { programmeId }, OR: goesOn } } },
      { alumOf: { some: { programmeId, isListed: true, withdrawnAt: null } } },
    ],
  };
};
