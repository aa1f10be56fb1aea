import { useState } from "react";
import { points } from "./twelve-shifts.ts";

const scale = Array.from({ length: points }, (_point, index) => index + 1);

type Props = {
  id: string;
  name: string;
  label: string;
  /** What the slider stands between, for who does not see it. */
  ends: string;
  error?: string;
  defaultValue: string | number;
};

/** A slider over the points of a shift. Its scale is printed below, so that its value is seen without script too. */
export function ShiftSlider({ id, name, label, ends, error, defaultValue }: Props) {
  const [value, setValue] = useState(String(defaultValue));
  return (
    <div className="app-slider">
      <label htmlFor={id}>
        {label}
        <span className="nhsuk-u-visually-hidden">, {ends}</span>
      </label>
      <output htmlFor={id} className="app-needs-script" aria-hidden="true">
        {value} of {points}
      </output>
      {error && <span className="nhsuk-error-message">{error}</span>}
      <input
        type="range"
        id={id}
        name={name}
        min={1}
        max={points}
        step={1}
        defaultValue={defaultValue}
        onChange={({ target }) => setValue(target.value)}
      />
      <span className="app-slider__scale" aria-hidden="true">
        {scale.map((point) => (
          <span key={point}>{point}</span>
        ))}
      </span>
    </div>
  );
}
