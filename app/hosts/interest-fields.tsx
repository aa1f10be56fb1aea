import { TextInput, Textarea } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

/** What an organisation says when it expresses interest. */
export function InterestFields({ answer }: { answer: Answer }) {
  return (
    <>
      <TextInput
        label="Organisation"
        autoComplete="organization"
        {...field("organisation", answer)}
      />
      <TextInput
        label="Place"
        hint="A town or borough, for example “Barnet”"
        {...field("place", answer)}
      />
      <TextInput label="Your name" autoComplete="name" {...field("contactName", answer)} />
      <TextInput
        label="Your email address"
        hint="At work, if you can. It is used for this alone"
        type="email"
        autoComplete="email"
        {...field("email", answer)}
      />
      <Textarea
        label="The problem, in plain words"
        hint="What has not been solved so far, and for whom it matters. No names of patients"
        rows={6}
        {...field("problem", answer)}
      />
      <div className="app-for-machines" aria-hidden="true">
        <label htmlFor="website">Leave this empty</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
    </>
  );
}
