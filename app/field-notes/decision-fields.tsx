import { TextInput, Textarea } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Decision = {
  what: string;
  on: string;
  byWhom: string;
  why: string;
  instead: string;
  lookAgainOn: string;
};

/** A decision. */
export function DecisionFields({ decision, answer }: { decision: Decision; answer: Answer }) {
  return (
    <>
      <Textarea label="What was decided?" rows={2} {...field("what", answer, decision.what)} />
      <TextInput label="When?" type="date" width={10} {...field("on", answer, decision.on)} />
      <TextInput
        label="By whom?"
        hint="By their part: “the Monday group”, “the sponsor”"
        {...field("byWhom", answer, decision.byWhom)}
      />
      <Textarea label="Why?" rows={3} {...field("why", answer, decision.why)} />
      <Textarea
        label="What else was considered? (optional)"
        hint="Doing nothing counts"
        rows={3}
        {...field("instead", answer, decision.instead)}
      />
      <TextInput
        label="When do you look at it again? (optional)"
        type="date"
        width={10}
        {...field("lookAgainOn", answer, decision.lookAgainOn)}
      />
      <p>Everybody who reads the challenge’s page can read this.</p>
    </>
  );
}
