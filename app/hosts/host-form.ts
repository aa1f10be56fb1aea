import { z } from "zod";
import { optional, required } from "../ui/field-rules.ts";
import { codePattern, longestCode } from "./host-code.ts";

/** A host as it is written down. Without a code of its own, it is given one. */
export type HostValue = { name: string; place: string; code: string };

export const hostForm = z.object({
  name: required(
    "Enter the name of the organisation",
    200,
    "Shorten the name to 200 characters or fewer",
  ),
  place: required(
    "Say where it is, for example “Barnet”",
    200,
    "Shorten the place to 200 characters or fewer",
  ),
  code: optional(longestCode, `Shorten the code to ${longestCode} characters or fewer`)
    .transform((code) => code.toLowerCase())
    .refine((code) => code === "" || codePattern.test(code), {
      error: "Use letters a to z, figures and hyphens in the code, for example “northmere”",
    }),
});

/** As `hostForm`, for a host that stands, with what the form was opened on. */
export const hostChangeForm = hostForm.extend({ seen: z.string().default("") });
