import { z } from "zod";
import { address, optional, required } from "../ui/field-rules.ts";
import { roleKinds } from "./roles.ts";

const name = required("Enter their name", 120, "Shorten the name to 120 characters or fewer");

const email = address("Enter their email address");

const profession = optional(120, "Shorten the profession to 120 characters or fewer");

/** What one knows of somebody: their name, where mail reaches them, what they do. */
export const personForm = z.object({ name, email, profession });

/** As `personForm`, with a first role, and the cohort that it is in if it needs one. */
export const newPersonForm = personForm.extend({
  role: z
    .union([z.literal(""), z.enum(roleKinds)], { error: "Choose a role of the list" })
    .default(""),
  cohortId: z.string().default(""),
});
