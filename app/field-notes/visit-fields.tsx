import { TextInput, Textarea } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Visit = { on: string; place: string; withWhom: string; seen: string; changes: string };

/** A visit or a conversation. */
export function VisitFields({ visit, answer }: { visit: Visit; answer: Answer }) {
  return (
    <>
      <TextInput label="When?" type="date" width={10} {...field("on", answer, visit.on)} />
      <TextInput label="Where?" {...field("place", answer, visit.place)} />
      <TextInput
        label="With whom?"
        hint="By their part: “two night nurses”. No patients’ names."
        {...field("withWhom", answer, visit.withWhom)}
      />
      <Textarea
        label="What did you see and hear?"
        rows={4}
        {...field("seen", answer, visit.seen)}
      />
      <Textarea
        label="What does it change? (optional)"
        hint="In what you think, or in what you do next"
        rows={3}
        {...field("changes", answer, visit.changes)}
      />
      <p>Everybody who reads the challenge’s page can read this.</p>
    </>
  );
}
