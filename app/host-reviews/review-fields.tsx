import { TextInput, Textarea } from "nhsuk-react-components";
import type { ReviewSide } from "../generated/prisma/client.ts";
import { Choices } from "../ui/choices.tsx";
import { field } from "../ui/form.tsx";
import type { ReviewText } from "./review-form.ts";
import { sideWords } from "./side-words.ts";

type Props = { side: ReviewSide; text: ReviewText; answer?: object };

/** The questions of a host review, as they are put to one side. */
export function ReviewFields({ side, text, answer }: Props) {
  const words = sideWords[side];
  const met = text.mentorMet === null ? null : text.mentorMet ? "yes" : "no";
  const area = (name: keyof ReviewText, label: string, hint: string) => (
    <Textarea
      label={label}
      hint={hint}
      rows={3}
      {...field(name, answer, String(text[name] ?? ""))}
    />
  );
  return (
    <>
      {area("progress", "How is it going, in a sentence?", "About the work, not the person")}
      {area("learned", "What was learned?", words.learnedHint)}
      {area("surprised", "What surprised you?", "Optional")}
      <Choices
        legend={words.mentorMet}
        choices={[
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
        ]}
        {...field("mentorMet", answer, met)}
      />
      <TextInput
        label="Sessions lost to service pressure"
        hint="Optional. Whole sessions, for example 2"
        inputMode="numeric"
        width={3}
        {...field("sessionsLost", answer, text.sessionsLost)}
      />
      {area("airCoverUsed", "Was air cover used?", "Optional. What was tried under it?")}
      {area("supportDue", words.supportDue, "Optional. Doors to open, time to protect")}
      {area("sustainedBy", "Who will sustain it?", "Optional. A name or a post")}
      <Choices
        legend="How confident are you that it will lead somewhere useful?"
        choices={[
          { value: "1", label: "1, not at all yet" },
          { value: "2", label: "2" },
          { value: "3", label: "3" },
          { value: "4", label: "4" },
          { value: "5", label: "5, very" },
        ]}
        {...field("confidence", answer, text.confidence)}
      />
    </>
  );
}
