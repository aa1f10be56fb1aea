import { Select, TextInput } from "nhsuk-react-components";
import type { PairKind } from "../generated/prisma/enums.ts";
import { modeWords, modes } from "../mentoring/meeting-words.ts";
import { pairWords } from "../mentoring/pair-words.ts";
import { Choices } from "../ui/choices.tsx";
import { type Answer, field } from "../ui/form.tsx";

type Props = { typed: Record<string, string>; answer: Answer };

const howOften = [
  ["0", "On that day alone"],
  ["1", "Every week"],
  ["2", "Every 2 weeks"],
  ["3", "Every 3 weeks"],
  ["4", "Every 4 weeks"],
] as const;

/** What slots are for, when they are, and how many. */
export function SlotFields({ typed, answer, kinds }: Props & { kinds: PairKind[] }) {
  const given = (name: string) => field(name, answer, typed[name]);
  const number = { inputMode: "numeric", width: 3 } as const;
  return (
    <>
      {kinds.length > 1 ? (
        <Choices
          legend="What is it for?"
          choices={kinds.map((value) => ({ value, label: words[value] }))}
          {...given("kind")}
        />
      ) : (
        <input type="hidden" name="kind" value={kinds[0]} />
      )}
      <TextInput label="First day" type="date" width={10} {...given("date")} />
      <TextInput
        label="The first starts"
        hint="For example, 14:00"
        type="time"
        width={10}
        {...given("starts")}
      />
      <TextInput label="Minutes of each" {...number} {...given("minutes")} />
      <TextInput label="How many one after the other" {...number} {...given("perDay")} />
      <TextInput label="Minutes between two" {...number} {...given("buffer")} />
      <Select label="How often" {...given("weeks")}>
        {howOften.map(([weeks, label]) => (
          <Select.Option key={weeks} value={weeks}>
            {label}
          </Select.Option>
        ))}
      </Select>
      <TextInput
        label="Until (no slot after this day)"
        hint="Where it is not one day alone"
        type="date"
        width={10}
        {...given("until")}
      />
      <MeansFields typed={typed} answer={answer} />
    </>
  );
}

const words: Record<PairKind, string> = {
  mentor: pairWords.mentor.name,
  coach: `${pairWords.coach.name}, for those whom you coach`,
  coConsulting: `${pairWords.coConsulting.name}, for every fellow of the cohort`,
};

/** How one meets, and until when a booking can be cancelled. */
export function MeansFields({ typed, answer }: Props) {
  const given = (name: string) => field(name, answer, typed[name]);
  return (
    <>
      <Choices
        legend="How do you meet?"
        choices={modes.map((value) => ({ value, label: modeWords[value] }))}
        {...given("mode")}
      />
      <TextInput
        label="Place"
        hint="A room and building, or “Online”. It shows in calendars."
        {...given("place")}
      />
      <TextInput
        label="Link to join (optional)"
        hint="Seen by whoever has booked, here only"
        type="url"
        {...given("link")}
      />
      <TextInput
        label="Hours before, until which it can be cancelled"
        inputMode="numeric"
        width={3}
        {...given("cancelHours")}
      />
    </>
  );
}
