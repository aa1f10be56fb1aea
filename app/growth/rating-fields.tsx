import { TextInput } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";
import { LevelRadios } from "./level-radios.tsx";
import { levelField, noteField } from "./rating-form.ts";

type Rateable = {
  id: string;
  title: string;
  description: string;
  levels: string[];
  levelNames: string[];
  level?: number | null;
  note?: string;
};

/** Where somebody sees themselves on a competency, and a note if they like. */
export function RatingFields({ competency, answer }: { competency: Rateable; answer?: Answer }) {
  const { id, title, description, levels, levelNames } = competency;
  const level = field(levelField(id), answer, competency.level);
  const note = field(noteField(id), answer, competency.note);
  return (
    <div className="app-rating">
      <LevelRadios
        legend={title}
        hint={description}
        levels={levels}
        levelNames={levelNames}
        {...level}
      />
      <TextInput
        label={
          <>
            Note<span className="nhsuk-u-visually-hidden"> on {title}</span> (optional)
          </>
        }
        {...note}
      />
    </div>
  );
}
