import { Choices } from "../ui/choices.tsx";

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
export const LevelRadios = ({ levels, levelNames, ...shown }: Props) => (
  <Choices
    {...shown}
    choices={levels.map((level, at) => ({
      value: String(at + 1),
      label: levelNames[at] ?? `Level ${at + 1}`,
      hint: level,
    }))}
    isSmall
  />
);
