import { Select } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Props = {
  holdings: { key: string; what: string; about: string; isNeeded: boolean }[];
  people: { id: string; name: string; profession: string }[];
  answer: Answer;
};

/** For each thing that somebody holds, who takes it over. */
export function HandOverFields({ holdings, people, answer }: Props) {
  if (holdings.length === 0)
    return <p>They facilitate no set, and are mentor, coach, sponsor or host lead of nobody.</p>;
  return (
    <>
      <h2>Who takes over?</h2>
      {holdings.map(({ key, what, about, isNeeded }) => (
        <Select key={key} label={what} hint={about} {...field(key, answer)}>
          <Select.Option value="">{isNeeded ? "Choose somebody" : "Nobody"}</Select.Option>
          {people.map(({ id, name, profession }) => (
            <Select.Option key={id} value={id}>
              {profession ? `${name}, ${profession}` : name}
            </Select.Option>
          ))}
        </Select>
      ))}
    </>
  );
}
