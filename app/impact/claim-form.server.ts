import { z } from "zod";
import { ImpactConfidence, ImpactSide } from "../generated/prisma/enums.ts";
import { readLinks } from "../progress/update-links.ts";
import { optional, required, revision } from "../ui/field-rules.ts";
import { tickedIn } from "../ui/ticked.ts";

const tooLong = (what: string) => `Shorten “${what}” to 2,000 characters or fewer`;

const fields = {
  side: z.enum(ImpactSide, { error: "Choose which side of the Triple Aim it is about" }),
  claim: required("Say what came of it", 500, "Shorten the claim to 500 characters or fewer"),
  evidence: optional(2000, tooLong("What is it based on?")),
  links: z
    .string()
    .default("")
    .transform((typed, context) => {
      const read = readLinks(typed);
      if ("links" in read) return read.links;
      context.addIssue({ code: "custom", message: read.wrong });
      return z.NEVER;
    }),
  confidence: z.enum(ImpactConfidence, { error: "Choose how sure you are" }),
  why: required("Say why you are as sure as that, and no surer", 1000, tooLong("Why?")),
  attribution: optional(2000, tooLong("What else may have brought it about?")),
};

/** The form of a claim; it names measures by `measures-` and the id of each. */
export const claimForm = z
  .looseObject(fields)
  .transform((claim) => ({ ...claim, measureIds: tickedIn("measures", claim) }));

export type ClaimValue = z.output<typeof claimForm>;

/** As `claimForm`, for a claim that is there. */
export const changedClaimForm = z
  .looseObject({ ...fields, revision })
  .transform((claim) => ({ ...claim, measureIds: tickedIn("measures", claim) }));

export type ChangedClaim = z.output<typeof changedClaimForm>;
