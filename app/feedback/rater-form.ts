import { z } from "zod";
import { address, required } from "../ui/field-rules.ts";

const name = required("Enter their name", 120, "Shorten the name to 120 characters or fewer");
const email = address("Enter their email address");

/** What a fellow says of a rater besides who it is. */
const known = (groups: { code: string }[]) =>
  z.object({
    group: z
      .string({ error: "Choose a group" })
      .refine((code) => groups.some((group) => group.code === code), "Choose one of the groups"),
    how: required(
      "Say how they know you",
      300,
      "Shorten how they know you to 300 characters or fewer",
    ),
  });

/** Somebody whom a fellow names: typed, or chosen of the people whom they know in the programme. */
export const raterForm = (groups: { code: string }[]) =>
  z.discriminatedUnion(
    "by",
    [
      known(groups).extend({ by: z.literal("choice"), personId: z.string().min(1) }),
      known(groups).extend({ by: z.literal("typing"), name, email }),
    ],
    "Open this form from its page, and send it again",
  );
export type RaterValue = z.output<ReturnType<typeof raterForm>>;

/** An email address that is put right, with the name that goes with it. */
export const addressForm = z.object({ name, email });
