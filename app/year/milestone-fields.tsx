import { TextInput, Textarea } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Typed = { title: string; about: string; first: string; last: string };

/** What a milestone is, and its days in the cohort's zone. */
export function MilestoneFields({ milestone, answer }: { milestone?: Typed; answer?: Answer }) {
  return (
    <>
      <TextInput
        label="Title"
        hint="A few neutral words: it shows in people’s calendars"
        {...field("title", answer, milestone?.title)}
      />
      <Textarea
        label="What it is about (optional)"
        hint="What people will do, or should bring"
        rows={3}
        {...field("about", answer, milestone?.about)}
      />
      <TextInput
        label="First day"
        type="date"
        width={10}
        {...field("first", answer, milestone?.first)}
      />
      <TextInput
        label="Last day (optional)"
        hint="Leave it empty for one day"
        type="date"
        width={10}
        {...field("last", answer, milestone?.last)}
      />
    </>
  );
}
