import { Radios } from "nhsuk-react-components";

type Props = {
  legend: string;
  hint: string;
  name: string;
  choices: { value: string; label: string; hint?: string }[];
  isInline?: boolean;
  error?: string;
  defaultValue: string | number;
};

/** One answer out of several. The first carries the field's own id, to which an error leads. */
export function Choices({ legend, hint, name, choices, isInline, error, defaultValue }: Props) {
  return (
    <Radios
      legend={legend}
      hint={hint}
      id={`${name}-choices`}
      name={name}
      error={error}
      inline={isInline}
    >
      {choices.map((choice, at) => (
        <Radios.Item
          key={choice.value}
          id={at === 0 ? name : `${name}-${choice.value}`}
          value={choice.value}
          hint={choice.hint}
          defaultChecked={String(defaultValue) === choice.value}
        >
          {choice.label}
        </Radios.Item>
      ))}
    </Radios>
  );
}
