import { TextInput } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Day = {
  date: string;
  starts: string;
  ends: string;
  minutes: number;
  place: string;
  link: string;
};

/** When a presentation day is, how long each fellow has, and where it is. */
export function DayFields({ day, answer }: { day: Day; answer: Answer }) {
  return (
    <>
      <TextInput label="Date" type="date" width={10} {...field("date", answer, day.date)} />
      <TextInput
        label="It starts"
        type="time"
        width={10}
        {...field("starts", answer, day.starts)}
      />
      <TextInput label="It ends" type="time" width={10} {...field("ends", answer, day.ends)} />
      <TextInput
        label="Minutes for each fellow"
        hint="With the panel’s questions"
        inputMode="numeric"
        width={3}
        {...field("minutes", answer, day.minutes)}
      />
      <TextInput
        label="Place"
        hint="A room and building, or “Online”"
        {...field("place", answer, day.place)}
      />
      <TextInput
        label="Link to join (optional)"
        hint="Seen by the cohort and the panel, here only"
        type="url"
        {...field("link", answer, day.link)}
      />
    </>
  );
}
