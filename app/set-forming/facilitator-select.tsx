import { Select } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Props = {
  name: string;
  label: string;
  people: { id: string; name: string }[];
  chosen?: string;
  answer: Answer;
};

/** Who facilitates a planned set, which may be left open. */
export function FacilitatorSelect({ name, label, people, chosen, answer }: Props) {
  return (
    <Select label={label} {...field(name, answer, chosen)}>
      <Select.Option value="">Not decided yet</Select.Option>
      {people.map((person) => (
        <Select.Option key={person.id} value={person.id}>
          {person.name}
        </Select.Option>
      ))}
    </Select>
  );
}
