import { TextInput, Textarea } from "nhsuk-react-components";
import { field } from "../ui/form.tsx";

type Typed = {
  date: string;
  starts: string;
  ends: string;
  place: string;
  link: string;
  accessNotes: string;
};

/** When and where a set meets, in the cohort's wall time. */
export function MeetingFields({ meeting, answer }: { meeting?: Typed; answer?: object }) {
  return (
    <>
      <TextInput label="Date" type="date" width={10} {...field("date", answer, meeting?.date)} />
      <TextInput
        label="Starts"
        hint="For example, 14:00"
        type="time"
        width={10}
        {...field("starts", answer, meeting?.starts)}
      />
      <TextInput label="Ends" type="time" width={10} {...field("ends", answer, meeting?.ends)} />
      <TextInput
        label="Place"
        hint="A room and building, or “Online”. It shows in calendars."
        {...field("place", answer, meeting?.place)}
      />
      <TextInput
        label="Link to join (optional)"
        hint="Seen here only, by the set and the cohort’s faculty"
        type="url"
        {...field("link", answer, meeting?.link)}
      />
      <Textarea
        label="Access notes (optional)"
        hint="Step-free way in, hearing loop, quiet room, breaks"
        rows={3}
        {...field("accessNotes", answer, meeting?.accessNotes)}
      />
    </>
  );
}
