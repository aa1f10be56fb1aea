import { Radios, TextInput, Textarea } from "nhsuk-react-components";
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
  ...{ role: "", name: "", interest: "", influence: "", energy: "", relationship: "" },
};

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
        words={influences}
        {...field("influence", answer, of.influence)}
      />
      <Choices
        legend="Where is their energy?"
        words={energies}
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

type ChoicesProps = {
  legend: string;
  name: string;
  words: Record<string, { name: string; hint: string }>;
  error?: string;
  defaultValue: string | number;
};

function Choices({ legend, name, words, error, defaultValue }: ChoicesProps) {
  return (
    <Radios legend={legend} id={`${name}-choices`} name={name} error={error}>
      {Object.entries(words).map(([value, { name: label, hint }], at) => (
        <Radios.Item
          key={value}
          id={at === 0 ? name : `${name}-${value}`}
          value={value}
          hint={hint}
          defaultChecked={defaultValue === value}
        >
          {label}
        </Radios.Item>
      ))}
    </Radios>
  );
}
