import { Checkboxes } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";
import { accessNeeds, labelled } from "./access-needs.ts";

type Props = {
  legend: string;
  hint?: string;
  /** The name of the boxes’ field, to which each adds its code. */
  name: string;
  /** The codes that are ticked at first. */
  chosen?: readonly string[];
  answer: Answer;
};

/** The access needs, a box each. */
export function NeedsBoxes({ legend, hint, name, chosen = [], answer }: Props) {
  return (
    <div className="app-many">
      <Checkboxes
        id={`${name}-choices`}
        name={name}
        legend={legend}
        legendProps={{ size: "s" }}
        hint={hint}
        small
      >
        {Object.entries(accessNeeds).map(([code, words]) => {
          const box = field(`${name}.${code}`, answer, chosen.includes(code) ? "yes" : "");
          return (
            <Checkboxes.Item
              key={code}
              id={box.id}
              name={box.name}
              value="yes"
              defaultChecked={box.defaultValue === "yes"}
            >
              {labelled(words)}
            </Checkboxes.Item>
          );
        })}
      </Checkboxes>
    </div>
  );
}
