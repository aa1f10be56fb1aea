import { Textarea } from "nhsuk-react-components";
import { Choices } from "../ui/choices.tsx";
import { type Answer, field } from "../ui/form.tsx";
import { TickList } from "../ui/tick-list.tsx";
import { confidences, sides } from "./impact-words.ts";

type Props = {
  claim: {
    side: string;
    claim: string;
    evidence: string;
    links: string;
    confidence: string;
    why: string;
    attribution: string;
    measureIds: string[];
  };
  measures: { id: string; name: string; says: string }[];
  answer: Answer;
};

export const noClaim = {
  side: "",
  claim: "",
  evidence: "",
  links: "",
  confidence: "",
  why: "",
  attribution: "",
  measureIds: [],
};

/** The fields of a claim. */
export function ClaimFields({ claim, measures, answer }: Props) {
  return (
    <>
      <Choices
        legend="Which side of the Triple Aim is it about?"
        choices={Object.entries(sides).map(([value, { name, asks }]) => ({
          value,
          label: name,
          hint: asks,
        }))}
        {...field("side", answer, claim.side)}
      />
      <Textarea
        label="What came of it?"
        hint="In a sentence or two: for whom, how much, since when"
        rows={3}
        {...field("claim", answer, claim.claim)}
      />
      <Textarea
        label="What is it based on? (optional)"
        hint="What people told you, what you counted, what you saw; what speaks against it as well"
        rows={4}
        {...field("evidence", answer, claim.evidence)}
      />
      <TickList
        name="measures"
        legend="Which measures does it rest on? (optional)"
        hint="A claim speaks of improvement only where each of them shows a signal of it"
        options={measures.map(({ id, name, says }) => ({ id, text: name, hint: says }))}
        ticked={claim.measureIds}
        answer={answer}
      />
      <Textarea
        label="Where to see it (optional)"
        hint="A web address a line, and after it what is there"
        rows={2}
        {...field("links", answer, claim.links)}
      />
      <Choices
        legend="How sure are you?"
        choices={Object.entries(confidences).map(([value, { name, hint }]) => ({
          value,
          label: name,
          hint,
        }))}
        {...field("confidence", answer, claim.confidence)}
      />
      <Textarea
        label="Why are you as sure as that, and no surer?"
        rows={2}
        {...field("why", answer, claim.why)}
      />
      <Textarea
        label="What else may have brought it about? (optional)"
        hint="Winter, another project, more staff, chance"
        rows={3}
        {...field("attribution", answer, claim.attribution)}
      />
    </>
  );
}
