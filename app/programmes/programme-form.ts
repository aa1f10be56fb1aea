import { z } from "zod";
import { address, optional, required } from "../ui/field-rules.ts";
import { slugPattern } from "./slug.ts";

const name = required(
  "Enter the programme’s name",
  120,
  "Shorten the programme’s name to 120 characters or fewer",
);

export const programmeForm = z.object({
  name,
  slug: required(
    "Enter what names the programme in addresses",
    60,
    "Shorten the name in addresses to 60 characters or fewer",
  ).pipe(
    z
      .string()
      .toLowerCase()
      .regex(
        slugPattern,
        "In addresses use letters, figures and single hyphens, such as north-east-fellowship",
      ),
  ),
  controller: optional(300, "Shorten the controller to 300 characters or fewer"),
  forHosts: optional(4000, "Shorten the words for hosts to 4,000 characters or fewer"),
  takesInterest: z
    .literal("yes")
    .optional()
    .transform((ticked) => ticked === "yes"),
});

export type ProgrammeValue = z.output<typeof programmeForm>;

export const newProgrammeForm = z.object({ name });

/** The first lead of an empty database, and their programme. */
export const setUpForm = z.object({
  name: required("Enter your name", 120, "Shorten your name to 120 characters or fewer"),
  email: address("Enter your email address"),
  programme: name,
});

export type SetUpValue = z.output<typeof setUpForm>;

export const leadForm = z.object({ email: address("Enter their email address") });
