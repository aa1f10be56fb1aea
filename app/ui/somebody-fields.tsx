import { Select, TextInput } from "nhsuk-react-components";
import { type Answer, field } from "./form.tsx";

type Props = { label: string; people: { id: string; name: string }[]; answer: Answer };

/** The fields of `somebodyForm`: people to choose from, under their label, and an email address for whoever is not among them. */
export function SomebodyFields({ label, people, answer }: Props) {
  return (
    <>
      <Select label={label} {...field("personId", answer)}>
        <Select.Option value="">Somebody else</Select.Option>
        {people.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </Select>
      <TextInput
        label="Or somebody’s email address"
        hint="Of a person who has an account in this programme"
        type="email"
        autoComplete="off"
        {...field("email", answer)}
      />
    </>
  );
}
