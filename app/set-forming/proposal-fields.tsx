import { Checkboxes, Fieldset, TextInput } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";
import type { Aim } from "./problem.ts";
import { aimFields, aimNames } from "./usual.ts";

type Props = {
  settings: { smallest: number; largest: number; mayBeAlone: boolean; aims: readonly Aim[] };
  answer: Answer;
};

/** By what rules and aims sets are proposed. */
export function ProposalFields({ settings, answer }: Props) {
  const { smallest, largest, mayBeAlone, aims } = settings;
  const alone = field("mayBeAlone", answer, mayBeAlone ? "yes" : "");
  const number = { inputMode: "numeric" as const, className: "nhsuk-input--width-2" };
  return (
    <>
      <h2>Rules</h2>
      <p>
        Two fellows of one host are never put together, nor anybody beside their line manager,
        mentor or coach.
      </p>
      <div className="app-side-by-side">
        <TextInput label="Fewest in a set" {...number} {...field("smallest", answer, smallest)} />
        <TextInput label="Most in a set" {...number} {...field("largest", answer, largest)} />
      </div>
      <Checkboxes id="alone" name="mayBeAlone" small>
        <Checkboxes.Item
          id={alone.id}
          value="yes"
          defaultChecked={alone.defaultValue === "yes"}
          hint="Otherwise nobody is the only one of their profession in a set while the cohort has others"
        >
          Somebody may be the only one of their profession
        </Checkboxes.Item>
      </Checkboxes>
      <Fieldset aria-describedby="aims-hint">
        <Fieldset.Legend size="m" headingLevel="h2">
          Aims, in their order
        </Fieldset.Legend>
        <p id="aims-hint" className="nhsuk-hint">
          1 is the most important. A lesser aim never costs a greater one, and no aim ever breaks a
          rule. Leave empty what is not aimed at.
        </p>
        <div className="app-aims">
          {aimFields.map(({ aim, code }) => {
            const place = aims.indexOf(aim) + 1;
            return (
              <TextInput
                key={code}
                label={aimNames[aim]}
                {...number}
                {...field(`place.${code}`, answer, place || "")}
              />
            );
          })}
        </div>
      </Fieldset>
    </>
  );
}
