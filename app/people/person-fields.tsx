import { TextInput } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";
import type { NewPerson } from "./add-person.server.ts";

/** What one knows of somebody: their name, where mail reaches them, what they do. */
export function PersonFields({ person, answer }: { person?: NewPerson; answer?: Answer }) {
  return (
    <>
      <TextInput
        label="Name"
        hint="As they like to be called"
        autoComplete="off"
        {...field("name", answer, person?.name)}
      />
      <TextInput
        label="Email address"
        hint="They sign in with it"
        type="email"
        autoComplete="off"
        {...field("email", answer, person?.email)}
      />
      <TextInput
        label="Profession (optional)"
        hint="For example, “Respiratory nurse”"
        autoComplete="off"
        {...field("profession", answer, person?.profession)}
      />
    </>
  );
}
