import { z } from "zod";
import { longest } from "./content.ts";
import { optional, required, revision } from "../ui/field-rules.ts";

export const introductionForm = z.object({
  title: required(
    "Say what it is called",
    longest.title,
    "Shorten what it is called to 150 characters or fewer",
  ),
  introduction: optional(
    longest.introduction,
    "Shorten the introduction to 10,000 characters or fewer",
  ),
  revision,
});

export const commentForm = z.object({
  comment: optional(longest.comment, "Shorten it to 5,000 characters or fewer"),
  revision,
});

const kinds = ["reflection", "update", "activity", "competency", "shifts"] as const;

export const itemsForm = z.object({
  item: z
    .array(
      z.string().transform((value, context) => {
        const [kind, id = ""] = value.split(":");
        const known = kinds.find((one) => one === kind);
        // There is one of the twelve shifts, whatever stands behind it.
        if (known) return { kind: known, id: known === "shifts" ? "" : id };
        context.addIssue({ code: "custom", message: "Choose from the list" });
        return z.NEVER;
      }),
      "Choose at least one",
    )
    .min(1, "Choose at least one"),
});

export const positionForm = z.object({ way: z.enum(["up", "down"]) });

/** That the fellow has seen what could make somebody known, and goes on. */
const looked = z.string().optional();

export const submissionForm = z.object({
  looked,
  seen: z.string({ error: "Open this form from its page, and send it again" }),
  agreed: z.literal("yes", { error: "Sign it to hand it in" }),
});

export const linkForm = z.object({
  whom: required("Say whom it is for", 150, "Shorten whom it is for to 150 characters or fewer"),
  until: z.string().default(""),
  looked,
});

export const exportForm = z.object({
  looked,
  format: z.enum(["pdf", "zip", "json"], { error: "Choose how you would like it" }),
});

export const reopeningForm = z.object({
  reason: required(
    "Say why, so that the fellow knows what to do",
    1_000,
    "Shorten it to 1,000 characters or fewer",
  ),
});

export const importForm = z.object({
  file: z.custom<File>((value) => value instanceof Blob, "Choose a file"),
});
