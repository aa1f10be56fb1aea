import { z } from "zod";
import { optional } from "../ui/field-rules.ts";
import { momentIds } from "./moments.ts";

/** The moment that a form is filled in for. */
export const momentField = z.enum(momentIds, {
  error: "Choose which moment of the year this is for",
});

export const levelField = (competencyId: string) => `level-${competencyId}`;
export const noteField = (competencyId: string) => `note-${competencyId}`;

/** Where somebody sees themselves on a competency. */
export type Rated = { competencyId: string; level: number; note: string };

type Rateable = { id: string; title: string; levels: string[] };

const fieldsOf = ({ id, title, levels }: Rateable) => {
  const unreadable = `Choose a level for “${title}”, or leave it out`;
  return {
    [levelField(id)]: z.coerce
      .number({ error: unreadable })
      .int(unreadable)
      .min(1, unreadable)
      .max(levels.length, unreadable)
      .optional(),
    [noteField(id)]: optional(500, `Shorten the note on “${title}” to 500 characters or fewer`),
  };
};

/**
 * Self-ratings of these competencies at one moment. None has to be there but one; a note needs its level.
 * @returns the moment, and what was rated, levels counted from 1
 */
export const ratingsForm = (competencies: Rateable[]) =>
  z
    .object(
      Object.assign({ moment: momentField }, ...competencies.map(fieldsOf)) as {
        moment: typeof momentField;
      },
    )
    .transform((typed, context) => {
      const fields = typed as Record<string, unknown>;
      const refuse = (id: string, message: string) =>
        context.addIssue({ code: "custom", path: [levelField(id)], message });
      const rated = competencies.flatMap(({ id, title }): Rated[] => {
        const level = fields[levelField(id)] as number | undefined;
        const note = String(fields[noteField(id)]);
        if (!level && note) refuse(id, `Choose a level for “${title}”, to go with your note`);
        return level ? [{ competencyId: id, level, note }] : [];
      });
      const [first] = competencies;
      if (rated.length === 0 && first) refuse(first.id, "Choose a level for at least one");
      return { moment: typed.moment, rated };
    });
