import { TextInput, Textarea } from "nhsuk-react-components";
import { Choices } from "../ui/choices.tsx";
import { type Answer, field } from "../ui/form.tsx";
import { energies, influences } from "./standing.ts";

type Stakeholder = {
  role: string;
  name: string;
  interest: string;
  influence: string;
  energy: string;
  relationship: string;
};

export const nobodyYet: Stakeholder = {
  role: "",
  name: "",
  interest: "",
  influence: "",
  energy: "",
  relationship: "",
};

const choicesOf = (words: Record<string, { name: string; hint: string }>) =>
  Object.entries(words).map(([value, { name, hint }]) => ({ value, label: name, hint }));

/** Somebody on the map: what they do first, since a name is seldom needed. */
export function StakeholderFields({ of, answer }: { of: Stakeholder; answer: Answer }) {
  return (
    <>
      <TextInput
        label="What they do"
        hint="A role, such as “ward manager” or “chair of the patients’ council”. No patients."
        {...field("role", answer, of.role)}
      />
      <TextInput
        label="Name (optional)"
        hint="You rarely need one. Leave it out where the role says enough."
        {...field("name", answer, of.name)}
      />
      <Textarea
        label="What matters to them? (optional)"
        hint="As they would say it themselves"
        rows={3}
        {...field("interest", answer, of.interest)}
      />
      <Choices
        legend="How much can they move?"
        choices={choicesOf(influences)}
        {...field("influence", answer, of.influence)}
      />
      <Choices
        legend="Where is their energy?"
        choices={choicesOf(energies)}
        {...field("energy", answer, of.energy)}
      />
      <Textarea
        label="How do you stand with them? (optional)"
        hint="Who knows them, what you owe each other"
        rows={3}
        {...field("relationship", answer, of.relationship)}
      />
    </>
  );
}
