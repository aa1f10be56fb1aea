import { Checkboxes } from "nhsuk-react-components";
import { type Answer, errorsOf, field } from "./form.tsx";
import { tickName } from "./ticked.ts";

type Props = {
  /** What the list is called in the form. */
  name: string;
  legend: string;
  hint?: string;
  options: { id: string; text: string; hint?: string }[];
  ticked: string[];
  answer: Answer;
};

/** A list of boxes of which any number can be ticked. */
export function TickList({ name, legend, hint, options, ticked, answer }: Props) {
  if (options.length === 0) return null;
  const [error] = errorsOf(answer, name);
  return (
    <Checkboxes id={`${name}-choices`} name={name} legend={legend} hint={hint} error={error}>
      {options.map(({ id, text, hint: about }, at) => {
        const tick = field(tickName(name, id), answer, ticked.includes(id) ? "yes" : "");
        return (
          <Checkboxes.Item
            key={id}
            id={at === 0 ? name : tick.id}
            name={tick.name}
            value="yes"
            hint={about}
            defaultChecked={tick.defaultValue === "yes"}
          >
            {text}
          </Checkboxes.Item>
        );
      })}
    </Checkboxes>
  );
}
