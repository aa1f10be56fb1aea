import { type Answer, field } from "../ui/form.tsx";
import { labelled } from "./access-needs.ts";
import { week } from "./half-days.ts";

/** The half-days of a working week, a box each, in a grid that a telephone has room for. */
export function HalfDayBoxes({ chosen, answer }: { chosen: readonly string[]; answer: Answer }) {
  return (
    <fieldset className="nhsuk-fieldset nhsuk-form-group" aria-describedby="free-hint">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
        When you can meet (optional)
      </legend>
      <p id="free-hint" className="nhsuk-hint">
        Every half-day that is usually free, or can be made so. The more you tick, the more sets fit
        you.
      </p>
      <div className="app-half-days">
        {week.map(({ name, halves }) => (
          <div key={name} className="app-half-days__day">
            <span className="app-half-days__name">{name}</span>
            {halves.map(({ code, part }) => {
              const box = field(`free.${code}`, answer, chosen.includes(code) ? "yes" : "");
              return (
                <div
                  key={code}
                  className="nhsuk-checkboxes nhsuk-checkboxes--small app-half-days__half"
                >
                  <div className="nhsuk-checkboxes__item">
                    <input
                      className="nhsuk-checkboxes__input"
                      type="checkbox"
                      id={box.id}
                      name={box.name}
                      value="yes"
                      defaultChecked={box.defaultValue === "yes"}
                    />
                    <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={box.id}>
                      <span className="nhsuk-u-visually-hidden">{name} </span>
                      {labelled(part)}
                    </label>
                  </div>
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
