import { Select, TextInput } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Props = {
  given: { prepareBy: string; meetsOn: string; facultyId: string };
  faculty: { id: string; name: string }[];
  answer: Answer;
};

/** By when the four prepare, when they meet, and who of the faculty comes. */
export function DaysFields({ given, faculty, answer }: Props) {
  return (
    <>
      <TextInput
        label="By which day does everybody prepare?"
        type="date"
        width={10}
        {...field("prepareBy", answer, given.prepareBy)}
      />
      <TextInput
        label="On which day is the meeting?"
        hint="Where and at what time, you settle among you"
        type="date"
        width={10}
        {...field("meetsOn", answer, given.meetsOn)}
      />
      <Select
        label="Who of the faculty comes?"
        hint="They alone of the faculty read what is written"
        {...field("facultyId", answer, given.facultyId)}
      >
        {faculty.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </>
  );
}
