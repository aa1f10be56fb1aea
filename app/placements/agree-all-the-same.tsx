import { Checkboxes } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

/** The box to tick once something was pointed out; nothing until then. */
export function AgreeAllTheSame({ answer }: { answer: Answer }) {
  const concerns = String(field("concerns", answer).defaultValue);
  if (!concerns) return null;
  return (
    <Checkboxes id="agreed-choices" name="agreed" legend="What was pointed out above">
      <Checkboxes.Item id="agreed" value={concerns}>
        I have read it, and it is meant so
      </Checkboxes.Item>
    </Checkboxes>
  );
}
