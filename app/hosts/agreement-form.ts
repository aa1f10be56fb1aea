import { z } from "zod";
import { required, revision } from "../ui/field-rules.ts";

const terms = required(
  "Write what the two sides agree on",
  20_000,
  "Shorten the terms to 20,000 characters or fewer",
);

export const agreementForm = z.object({
  cohortId: z.string({ error: "Choose the cohort that it is for" }).min(1),
  terms,
});

export const termsForm = z.object({ revision, terms });

export const agreementSignatureForm = z.object({
  revision,
  side: z.enum(["host", "programme"], { error: "Choose for which side you sign" }),
  agreed: z.literal("yes", { error: "Tick the box to sign" }),
});
