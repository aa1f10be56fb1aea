import type {
  Alum,
  Cohort,
  Fellow,
  Prisma,
  ProfileField,
  ProgrammePerson,
} from "../generated/prisma/client.ts";

type OfCohort = { cohortId: string };
type Year = Pick<Fellow, "cohortId" | "endsOn"> & {
  cohort: Pick<Cohort, "programmeId" | "endsOn">;
};
/** A person with what decides who knows of them. */
export type Known = {
  id: string;
  programmes: Pick<ProgrammePerson, "programmeId" | "leftAt">[];
  profile: Pick<ProfileField, "kind" | "readers">[];
  alumOf: Pick<Alum, "programmeId" | "isListed" | "withdrawnAt">[];
  fellowships: Year[];
  memberships: OfCohort[];
  setsLed: OfCohort[];
};

/** Who belongs to one of these cohorts, as an actor's `cohorts` says it. */
export const peopleOfCohorts = (cohorts: string[]): Prisma.PersonWhereInput => {
  const some = { cohortId: { in: cohorts } };
  return { OR: [{ fellowships: { some } }, { memberships: { some } }, { setsLed: { some } }] };
};

/** As `peopleOfCohorts`, for a person that was read. */
export const isOfCohorts = ({ fellowships, memberships, setsLed }: Known, cohorts: string[]) =>
  [...fellowships, ...memberships, ...setsLed].some(({ cohortId }) => cohorts.includes(cohortId));

/** Whether they belong to one of these programmes, and have not left. */
export const isOfProgrammes = (person: Known, ids: string[]) =>
  person.programmes.some(({ programmeId, leftAt }) => ids.includes(programmeId) && !leftAt);
/** As `isOfProgrammes`, for people that are looked for. */
export const ofProgrammes = (ids: string[]): Prisma.PersonWhereInput => ({
  programmes: { some: { programmeId: { in: ids }, leftAt: null } },
});
