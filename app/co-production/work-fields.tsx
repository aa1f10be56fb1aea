import { TextInput, Textarea } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Props = { work: { what: string; on: string }; answer: Answer };

/** What was done with citizens, and when. */
export function WorkFields({ work, answer }: Props) {
  return (
    <>
      <Textarea
        label="What was done?"
        hint="And with whom, by their part. No patients’ names."
        rows={3}
        {...field("what", answer, work.what)}
      />
      <TextInput label="On which day?" type="date" width={10} {...field("on", answer, work.on)} />
    </>
  );
}
