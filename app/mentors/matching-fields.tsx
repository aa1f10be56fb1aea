import { Select } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Fellow = {
  id: string;
  name: string;
  /** Whom they have asked themselves. */
  asks: string | null;
  chosen: string;
  reasons: string[];
  choices: { id: string; text: string }[];
};

/** For each fellow whom they are brought together with, or nobody yet. @param who what they have nobody as */
export function MatchingFields(props: { fellows: Fellow[]; who: string; answer: Answer }) {
  const { fellows, who, answer } = props;
  return fellows.map(({ id, name, asks, chosen, reasons, choices }) => (
    <Select
      key={id}
      label={name}
      hint={
        [
          ...(reasons.length > 0 ? [`${reasons.join(". ")}.`] : []),
          ...(asks ? [`Has asked ${asks}, who has not answered yet.`] : []),
        ].join(" ") || undefined
      }
      {...field(`pair.${id}`, answer, chosen)}
    >
      <Select.Option value="">{`No ${who} yet`}</Select.Option>
      {choices.map((choice) => (
        <Select.Option key={choice.id} value={choice.id}>
          {choice.text}
        </Select.Option>
      ))}
    </Select>
  ));
}
