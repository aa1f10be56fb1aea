import { Select } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Props = { people: { id: string; name: string; relation: string }[]; answer: Answer };

/** One person of those whom the writer may share with: first who stands in a relation to them, then the rest of the cohort. */
export function ReaderChoice({ people, answer }: Props) {
  return (
    <Select label="If it is one person, who?" {...field("readerId", answer)}>
      <Select.Option value="">Choose one</Select.Option>
      <People label="Beside you in your year" people={people.filter(({ relation }) => relation)} />
      <People label="Your cohort" people={people.filter(({ relation }) => !relation)} />
    </Select>
  );
}

function People({ label, people }: { label: string; people: Props["people"] }) {
  if (people.length === 0) return null;
  return (
    <optgroup label={label}>
      {people.map(({ id, name, relation }) => (
        <option key={id} value={id}>
          {relation ? `${name}, ${relation}` : name}
        </option>
      ))}
    </optgroup>
  );
}
