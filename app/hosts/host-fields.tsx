import { TextInput } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Typed = { name: string; place: string; code: string };

/** What a host is called, where it is, and its code. */
export function HostFields({ host, answer }: { host?: Partial<Typed>; answer: Answer }) {
  return (
    <>
      <TextInput label="Name of the organisation" {...field("name", answer, host?.name)} />
      <TextInput
        label="Place"
        hint="A town or borough, for example “Barnet”"
        {...field("place", answer, host?.place)}
      />
      <TextInput
        label="Code (optional)"
        hint="Short, for spreadsheets, for example “northmere”. Left empty, it is made from the name"
        width={20}
        autoCapitalize="none"
        spellCheck={false}
        {...field("code", answer, host?.code)}
      />
    </>
  );
}
