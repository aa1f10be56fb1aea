import { Radios, TextInput, Textarea } from "nhsuk-react-components";
import type { ReviewSide } from "../generated/prisma/client.ts";
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
      <Choice
        legend={words.mentorMet}
        choices={[
          ["yes", "Yes"],
          ["no", "No"],
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
      <Choice
        legend="How confident are you that it will lead somewhere useful?"
        choices={[
          ["1", "1, not at all yet"],
          ["2", "2"],
          ["3", "3"],
          ["4", "4"],
          ["5", "5, very"],
        ]}
        {...field("confidence", answer, text.confidence)}
      />
    </>
  );
}

type ChoiceProps = {
  legend: string;
  name: string;
  choices: [value: string, label: string][];
  error?: string;
  defaultValue: string | number;
};

function Choice({ legend, name, choices, error, defaultValue }: ChoiceProps) {
  return (
    <Radios legend={legend} id={`${name}-choices`} name={name} error={error}>
      {choices.map(([value, label], index) => (
        <Radios.Item
          key={value}
          id={index === 0 ? name : `${name}-${value}`}
          value={value}
          defaultChecked={String(defaultValue) === value}
        >
          {label}
        </Radios.Item>
      ))}
    </Radios>
  );
}
