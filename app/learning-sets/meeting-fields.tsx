import { TextInput, Textarea } from "nhsuk-react-components";
import { field } from "../ui/form.tsx";

type Period = { date: string; starts: string; ends: string };
type Place = { place: string; link: string; accessNotes: string };

/** When and where a set meets, in the cohort's wall time. */
export function MeetingFields({ meeting, answer }: { meeting?: Period & Place; answer?: object }) {
  return (
    <>
      <PeriodFields period={meeting} answer={answer} />
      <PlaceFields place={meeting} answer={answer} />
    </>
  );
}

/** When a set meets. @param at what stands before the names of the fields, where a form has several */
export function PeriodFields({
  period,
  answer,
  at = "",
  dateLabel = "Date",
}: {
  period?: Period;
  answer?: object;
  at?: string;
  dateLabel?: string;
}) {
  return (
    <>
      <TextInput
        label={dateLabel}
        type="date"
        width={10}
        {...field(`${at}date`, answer, period?.date)}
      />
      <TextInput
        label="Starts"
        hint={at ? undefined : "For example, 14:00"}
        type="time"
        width={10}
        {...field(`${at}starts`, answer, period?.starts)}
      />
      <TextInput
        label="Ends"
        type="time"
        width={10}
        {...field(`${at}ends`, answer, period?.ends)}
      />
    </>
  );
}

/** Where a set meets, and how one gets in. */
export function PlaceFields({ place, answer }: { place?: Place; answer?: object }) {
  return (
    <>
      <TextInput
        label="Place"
        hint="A room and building, or “Online”. It shows in calendars."
        {...field("place", answer, place?.place)}
      />
      <TextInput
        label="Link to join (optional)"
        hint="Seen here only, by the set and the cohort’s faculty"
        type="url"
        {...field("link", answer, place?.link)}
      />
      <Textarea
        label="Access notes (optional)"
        hint="Step-free way in, hearing loop, quiet room, breaks"
        rows={3}
        {...field("accessNotes", answer, place?.accessNotes)}
      />
    </>
  );
}
