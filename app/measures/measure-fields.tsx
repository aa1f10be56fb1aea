import { Select, TextInput, Textarea } from "nhsuk-react-components";
import { Choices } from "../ui/choices.tsx";
import { type Answer, field } from "../ui/form.tsx";
import { frequencies, kinds, trendLengths, ways } from "./measure-words.ts";

type Props = {
  measure: {
    name: string;
    definition: string;
    source: string;
    unit: string;
    kind: string;
    better: string;
    frequency: string;
    target: number | null;
    trendLength: number;
  };
  answer: Answer;
};

/** A measure that says nothing yet. */
export const noMeasure = {
  name: "",
  definition: "",
  source: "",
  unit: "",
  kind: "",
  better: "",
  frequency: "",
  target: null,
  trendLength: 7,
};

const choicesOf = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** What a measure is: what is counted, from where, how often, and which way is better. */
export function MeasureFields({ measure, answer }: Props) {
  return (
    <>
      <TextInput
        label="What is measured?"
        hint="For example: minutes from the call bell to somebody at the bed"
        {...field("name", answer, measure.name)}
      />
      <Textarea
        label="Definition (optional)"
        hint="So exact that two people would count the same: who is in, who is out, when the clock starts"
        rows={3}
        {...field("definition", answer, measure.definition)}
      />
      <Choices
        legend="What kind of measure is it?"
        choices={choicesOf(kinds)}
        isSmall
        {...field("kind", answer, measure.kind)}
      />
      <Choices
        legend="Which way is better?"
        choices={choicesOf(ways)}
        isSmall
        {...field("better", answer, measure.better)}
      />
      <Select
        label="How often is there a number?"
        {...field("frequency", answer, measure.frequency)}
      >
        <Select.Option value="">Choose one</Select.Option>
        {Object.entries(frequencies).map(([value, words]) => (
          <Select.Option key={value} value={value}>
            {words}
          </Select.Option>
        ))}
      </Select>
      <TextInput
        label="Unit (optional)"
        hint="For example: minutes, or %"
        width={10}
        {...field("unit", answer, measure.unit)}
      />
      <TextInput
        label="Target (optional)"
        hint="A number. The chart says whether the process, as it is, can be counted on to reach it"
        width={10}
        {...field("target", answer, measure.target)}
      />
      <Select
        label="What makes a trend?"
        hint="How many points in a row that all rise, or all fall. Making Data Count has 7"
        {...field("trendLength", answer, measure.trendLength)}
      >
        {Object.entries(trendLengths).map(([words, length]) => (
          <Select.Option key={length} value={length}>
            {words}
          </Select.Option>
        ))}
      </Select>
      <TextInput
        label="Source (optional)"
        hint="Where the numbers come from, and who collects them"
        {...field("source", answer, measure.source)}
      />
    </>
  );
}
