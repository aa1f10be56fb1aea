import { Radios } from "nhsuk-react-components";

type Props = {
  legend: string;
  hint?: string;
  name: string;
  /** What each level looks like, lowest first, and what it is called. */
  levels: string[];
  levelNames: string[];
  error?: string;
  defaultValue: string | number;
};

/** The levels of a competency to choose from, each with its descriptor in view. */
export function LevelRadios({ legend, hint, name, levels, levelNames, ...field }: Props) {
  return (
    <Radios
      legend={legend}
      legendProps={{ size: "s" }}
      hint={hint}
      id={`${name}-choices`}
      name={name}
      error={field.error}
      small
    >
      {levels.map((level, index) => (
        <Radios.Item
          key={level}
          id={index === 0 ? name : `${name}-${index + 1}`}
          value={index + 1}
          hint={level}
          defaultChecked={String(field.defaultValue) === String(index + 1)}
        >
          {levelNames[index] ?? `Level ${index + 1}`}
        </Radios.Item>
      ))}
    </Radios>
  );
}
