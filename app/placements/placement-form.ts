import { z } from "zod";
import { optional, optionalAddress } from "../ui/field-rules.ts";

const chosen = z.string().default("");

/** A fellow's placement: an approved challenge, or a host and a challenge in words; and who is sponsor, and mentor. */
export const placementForm = z
  .object({
    /** The placement that the form was opened on; nothing for the first one. */
    seen: chosen,
    proposalId: chosen,
    hostId: chosen,
    challenge: optional(1000, "Shorten the challenge to 1,000 characters or fewer"),
    sponsorId: chosen,
    sponsorEmail: optionalAddress,
    mentorId: chosen,
    mentorEmail: optionalAddress,
    /** What was pointed out, and is meant all the same. */
    agreed: chosen,
  })
  .superRefine(({ proposalId, hostId, challenge }, { addIssue }) => {
    if (proposalId) return;
    const missing = (name: string, message: string) =>
      addIssue({ code: "custom", path: [name], message });
    if (!hostId) missing("hostId", "Choose an approved challenge above, or a host here");
    if (!challenge) missing("challenge", "Say what the challenge is");
  });

export type PlacementValue = z.output<typeof placementForm>;
