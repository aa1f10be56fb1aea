import { z } from "zod";
import { optional, required, revision } from "../ui/field-rules.ts";

/** What a fellow writes of their presentation. */
export const abstractForm = z.object({
  revision,
  title: optional(150, "Shorten the title to 150 characters or fewer"),
  abstract: required(
    "Write a few plain words on what you will tell",
    2000,
    "Shorten the abstract to 2,000 characters or fewer",
  ),
});

export type AbstractValue = z.output<typeof abstractForm>;

/** What somebody of the panel asks. */
export const questionForm = z.object({
  text: required("Write your question", 600, "Shorten the question to 600 characters or fewer"),
});

const part = (missing: string, question: string) =>
  required(missing, 2000, `Shorten “${question}” to 2,000 characters or fewer`);

/** What somebody of the panel says to a fellow. */
export const panelFeedbackForm = z.object({
  heard: part("Say what you heard", "What I heard"),
  carryOn: part("Say what you would carry on", "What I would carry on"),
  sitWith: part("Leave them one question", "One question to sit with"),
});

export type PanelFeedbackValue = z.output<typeof panelFeedbackForm>;
