import type { Audience, ProfileKind } from "../generated/prisma/enums.ts";

/** How the fields of a profile are called where they are read. */
export const fieldTitles: Record<ProfileKind, string> = {
  name: "Name",
  pronouns: "Pronouns",
  profession: "Profession",
  place: "Place",
  interests: "Interests",
  languages: "Languages",
  offers: "Offers the network",
  accessNeeds: "Access needs",
  photo: "Photo",
};

/** Who reads a field, as its owner is told. */
export const audienceWords: Record<Audience, string> = {
  programme: "Your programme",
  cohort: "Your cohort",
  arrangers: "Your faculty and facilitator",
  nobody: "Nobody but you",
};
