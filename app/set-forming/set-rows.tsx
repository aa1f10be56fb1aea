import { Fieldset, TextInput } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";
import { FacilitatorSelect } from "./facilitator-select.tsx";
import { NeedsBoxes } from "./needs-boxes.tsx";

type Props = {
  rows: { name: string; at: number }[];
  facilitators: { id: string; name: string }[];
  answer: Answer;
};

/** The sets to form, each with who facilitates it and what it offers. */
export function SetRows({ rows, facilitators, answer }: Props) {
  return (
    <>
      <h2>Sets to form</h2>
      <p>Leave a name empty, and there is no such set. Who facilitates it can be decided later.</p>
      {rows.map(({ name, at }) => {
        const set = `sets[${at}]`;
        return (
          <div key={at} className="app-sheet">
            <Fieldset>
              <Fieldset.Legend size="s" headingLevel="h3">
                {name || "Another set (optional)"}
              </Fieldset.Legend>
              <TextInput label="Name" {...field(`${set}.name`, answer, name)} />
              <FacilitatorSelect
                name={`${set}.facilitatorId`}
                label="Facilitator"
                people={facilitators}
                answer={answer}
              />
              <details className="nhsuk-details">
                <summary className="nhsuk-details__summary">
                  <span className="nhsuk-details__summary-text">What its meetings offer</span>
                </summary>
                <div className="nhsuk-details__text">
                  <NeedsBoxes
                    legend="Access needs that it meets"
                    name={`${set}.meets`}
                    answer={answer}
                  />
                </div>
              </details>
            </Fieldset>
          </div>
        );
      })}
    </>
  );
}
