import { z } from "zod";
import { optional, revision } from "../ui/field-rules.ts";

const tooLong = "Shorten the reason to 4,000 characters or fewer";

/** A decision on a proposal. Whoever is not told yes is told why. */
export const decisionForm = z
  .object({
    revision,
    decision: z.enum(["approved", "changesAsked", "declined"], {
      error: "Choose what to answer",
    }),
    reason: optional(4000, tooLong),
  })
  .superRefine(({ decision, reason }, context) => {
    if (decision === "approved" || reason) return;
    const message =
      decision === "declined"
        ? "Say why, so that the host can learn from it"
        : "Say what should change, and why";
    context.addIssue({ code: "custom", path: ["reason"], message });
  });

export type Decision = z.output<typeof decisionForm>;

/** Taking a proposal back: a word on why is welcome. */
export const withdrawalForm = z.object({ reason: optional(4000, tooLong) });

/** Putting a proposal forward: the revision that was read. */
export const submissionForm = z.object({ revision });
