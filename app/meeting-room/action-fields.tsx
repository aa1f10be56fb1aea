import { TextInput, Textarea } from "nhsuk-react-components";
import { Choices } from "../ui/choices.tsx";
import { type Answer, field } from "../ui/form.tsx";

type Props = { action?: { text: string; dueOn: string; readers: string }; answer: Answer };

const readers = [
  { value: "me", label: "Only you" },
  { value: "set", label: "The set and its facilitator" },
];

/** What somebody sets themselves to do, by when, and who can see it. */
export function ActionFields({ action, answer }: Props) {
  return (
    <>
      <Textarea
        label="What you will do"
        hint="In a sentence that will still mean something to you in six weeks"
        rows={3}
        {...field("text", answer, action?.text)}
      />
      <TextInput
        label="By when (optional)"
        type="date"
        width={10}
        {...field("dueOn", answer, action?.dueOn)}
      />
      <Choices
        legend="Who can see it?"
        choices={readers}
        {...field("readers", answer, action?.readers ?? "me")}
      />
    </>
  );
}
