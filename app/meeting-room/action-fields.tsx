import { Radios, TextInput, Textarea } from "nhsuk-react-components";
import { type Answer, errorsOf, field } from "../ui/form.tsx";

type Props = { action?: { text: string; dueOn: string; readers: string }; answer: Answer };

/** What somebody sets themselves to do, by when, and who can see it. */
export function ActionFields({ action, answer }: Props) {
  const readers = field("readers", answer, action?.readers).defaultValue;
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
      <Radios
        id="readers-choices"
        name="readers"
        legend="Who can see it?"
        error={errorsOf(answer, "readers")[0]}
      >
        <Radios.Item id="readers" value="me" defaultChecked={readers !== "set"}>
          Only you
        </Radios.Item>
        <Radios.Item id="readers-set" value="set" defaultChecked={readers === "set"}>
          The set and its facilitator
        </Radios.Item>
      </Radios>
    </>
  );
}
