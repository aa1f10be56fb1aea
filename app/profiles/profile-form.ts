import { z } from "zod";
import type { Audience, ProfileKind } from "../generated/prisma/enums.ts";
import { optional, required } from "../ui/field-rules.ts";

/** What a profile holds of words, in the order in which it asks. The photo is sent by itself. */
export type Written = Exclude<ProfileKind, "photo">;

/** One line, without what would have it read in another order than it was typed in. */
const oneLine = (text: string) =>
  text.replace(/\s+/gu, " ").replace(/[\u202A-\u202E\u2066-\u2069]/gu, "");

const line = (field: string, most: number) =>
  optional(most, `Shorten ${field} to ${most} characters or fewer`).transform(oneLine);

const nameless = "Enter your name, as you like to be called";

/**
 * The form of a profile: each text, and under the same name with "Readers" who may read it.
 * @param audiences whom each field may be set to, as the policy says
 */
export const profileForm = (audiences: Record<Written, readonly Audience[]>) => {
  const readers = (kind: Written) =>
    z.enum(audiences[kind] as [Audience, ...Audience[]], { error: "Choose who can read it" });
  return z.object({
    seen: z.string({ error: "Open your profile again, and save it from there" }),
    name: z
      .string({ error: nameless })
      .overwrite(oneLine)
      .pipe(required(nameless, 100, "Shorten your name to 100 characters or fewer")),
    pronouns: line("your pronouns", 40),
    profession: line("your profession", 120),
    place: line("your place", 100),
    interests: optional(500, "Shorten your interests to 500 characters or fewer"),
    languages: line("your languages", 200),
    offers: optional(500, "Shorten what you offer to 500 characters or fewer"),
    accessNeeds: optional(500, "Shorten your access needs to 500 characters or fewer"),
    nameReaders: readers("name"),
    pronounsReaders: readers("pronouns"),
    professionReaders: readers("profession"),
    placeReaders: readers("place"),
    interestsReaders: readers("interests"),
    languagesReaders: readers("languages"),
    offersReaders: readers("offers"),
    accessNeedsReaders: readers("accessNeeds"),
  });
};

export type ProfileValue = z.output<ReturnType<typeof profileForm>>;
