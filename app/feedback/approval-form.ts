import { z } from "zod";
import { required } from "../ui/field-rules.ts";

/** The names that were approved, as the page had them. */
export const approvalForm = z.object({
  seen: z.string({ error: "Open this form from the fellow’s page, and send it again" }),
});

/** What the fellow is asked to change. */
export const changesForm = z.object({
  changesAsked: required(
    "Say what should change",
    1000,
    "Shorten this to 1,000 characters or fewer",
  ),
});
