import { z } from "zod";
import { momentField } from "./rating-form.ts";
import { type ShiftAnswer, points, twelveShifts } from "./twelve-shifts.ts";

/** The field that holds where somebody stands on a shift, or wants to be; shifts are counted from 0. */
export const shiftField = (which: keyof ShiftAnswer, shift: number) => `${which}-${shift}`;

const fieldsOf = ({ from, to }: { from: string; to: string }, shift: number) => {
  const wrong = `Choose from 1 to ${points} between “${from}” and “${to}”`;
  const point = z.coerce.number({ error: wrong }).int(wrong).min(1, wrong).max(points, wrong);
  return { [shiftField("now", shift)]: point, [shiftField("wanted", shift)]: point };
};

/** Where somebody stands on every shift and where they want to be, at one moment; in the order of the list. */
export const shiftsForm = z
  .object(
    Object.assign({ moment: momentField }, ...twelveShifts.map(fieldsOf)) as {
      moment: typeof momentField;
    },
  )
  .transform((typed) => {
    const fields = typed as unknown as Record<string, number>;
    const at = (which: keyof ShiftAnswer, shift: number) => fields[shiftField(which, shift)] ?? 0;
    return {
      moment: typed.moment,
      answers: twelveShifts.map((_shift, index): ShiftAnswer => {
        return { now: at("now", index), wanted: at("wanted", index) };
      }),
    };
  });
