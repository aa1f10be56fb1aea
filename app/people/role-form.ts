import { z } from "zod";
import { roleKinds, roles } from "./roles.ts";

const missing: Record<string, string> = {
  cohort: "Choose the cohort",
  fellow: "Choose the fellow",
  set: "Choose the set",
  host: "Choose the host",
  person: "Choose whom they manage",
};

/** A role to give, with what it relates to. `understood` holds the conflicts that were named before, and stand by choice. */
export const roleForm = z
  .object({
    role: z.enum(roleKinds, { error: "Choose a role" }),
    to: z.string().default(""),
    understood: z.string().default(""),
  })
  .superRefine(({ role, to }, context) => {
    const { needs } = roles[role];
    if (needs === "nothing" || to !== "") return;
    context.addIssue({ code: "custom", path: ["to"], message: missing[needs] ?? "" });
  });
