import { Radios } from "nhsuk-react-components";

type Props = {
  legend: string;
  hint?: string;
  name: string;
  choices: { value: string; label: string; hint?: string }[];
  isInline?: boolean;
  /** One of many of its kind on the page. */
  isSmall?: boolean;
  error?: string;
  defaultValue: string | number;
};

/** One answer out of several. The first carries the field's own id, to which an error leads. */
export function Choices({ name, choices, isInline, isSmall, defaultValue, ...shown }: Props) {
  const { legend, hint, error } = shown;
  return (
    <Radios
      legend={legend}
      hint={hint}
      name={name}
      error={error}
      legendProps={isSmall ? { size: "s" } : undefined}
      id={`${name}-choices`}
      inline={isInline}
      small={isSmall}
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
