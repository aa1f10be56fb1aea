import { Checkboxes } from "nhsuk-react-components";
import { field } from "../ui/form.tsx";
import type { Typed } from "./proposal-fields.tsx";
import { readiness } from "./readiness.ts";

/** The readiness check: five things to have in place, each with why. */
export function ReadinessFields({ text, answer }: { text?: Typed; answer?: object }) {
  return (
    <Checkboxes
      id="readiness"
      name="readiness"
      legend="What is in place today?"
      hint="Tick only what is true now. A gap keeps nobody from sending it: it is where the programme can help"
    >
      {readiness.map(({ name, label, why }) => (
        <Checkboxes.Item
          key={name}
          id={name}
          name={name}
          value="yes"
          hint={why}
          defaultChecked={field(name, answer, text?.[name] ? "yes" : "").defaultValue === "yes"}
        >
          {label}
        </Checkboxes.Item>
      ))}
    </Checkboxes>
  );
}
