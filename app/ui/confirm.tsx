import { Checkboxes } from "nhsuk-react-components";
import { type Answer, errorsOf } from "./form.tsx";

/** Once a form was refused because something has to be confirmed: what that is, and the box that confirms it. */
export function Confirm({ of: answer, label }: { of: Answer; label: string }) {
  const asked = errorsOf(answer, "confirmed");
  if (asked.length === 0) return null;
  return (
    <Checkboxes
      id="confirmed-choices"
      name="confirmed"
      legend="Before this is saved"
      hint={asked.length === 1 ? asked[0] : <Asked sentences={asked} />}
      error="Change what you chose, or tick the box"
    >
      <Checkboxes.Item id="confirmed" value={asked.join(" ")}>
        {label}
      </Checkboxes.Item>
    </Checkboxes>
  );
}

const Asked = ({ sentences }: { sentences: string[] }) => (
  <ul>
    {sentences.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);
