import { z } from "zod";
import { address, optional, required } from "../ui/field-rules.ts";

export const interestForm = z.object({
  organisation: required(
    "Enter the name of your organisation",
    200,
    "Shorten the name to 200 characters or fewer",
  ),
  place: required(
    "Say where it is, for example “Barnet”",
    200,
    "Shorten the place to 200 characters or fewer",
  ),
  contactName: required("Enter your name", 200, "Shorten your name to 200 characters or fewer"),
  email: address("Enter your email address"),
  problem: required(
    "Say in a few lines what the problem is",
    4000,
    "Shorten the problem to 4,000 characters or fewer",
  ),
  stamp: z.string().default(""),
  /** Which no person sees: whoever fills it is a machine. */
  website: optional(10_000, ""),
});

export type InterestValue = z.output<typeof interestForm>;

export const declineForm = z.object({
  reason: required(
    "Say why, in a line or two",
    2000,
    "Shorten the reason to 2,000 characters or fewer",
  ),
});

export const inviteForm = z.object({
  /** A host that stands; empty for a new one. */
  hostId: z.string().trim().max(100).default(""),
});
