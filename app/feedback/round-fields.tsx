import { Select, TextInput } from "nhsuk-react-components";
import { type Answer, field } from "../ui/form.tsx";

type Props = {
  round: {
    questionnaireId: string | null;
    nominateBy?: string;
    answerBy?: string;
    debriefFrom?: string;
    minimum: number;
    gapThreshold: number;
  };
  questionnaires: { id: string; title: string; version: string }[];
  answer?: Answer;
};

/** A round's questionnaire, its days, and from when on something shows in a report. */
export function RoundFields({ round, questionnaires, answer }: Props) {
  const day = (name: "nominateBy" | "answerBy" | "debriefFrom", label: string, hint: string) => (
    <TextInput
      label={label}
      hint={hint}
      type="date"
      width={10}
      {...field(name, answer, round[name])}
    />
  );
  return (
    <>
      <Select label="Questionnaire" {...field("questionnaireId", answer, round.questionnaireId)}>
        {questionnaires.map(({ id, title, version }) => (
          <Select.Option key={id} value={id}>
            {`${title}, version ${version}`}
          </Select.Option>
        ))}
      </Select>
      <h2>When</h2>
      {day("nominateBy", "Raters are named by", "The day by which fellows send you their names")}
      {day("answerBy", "Last day for answers", "Raters can answer until the end of this day")}
      {day("debriefFrom", "Debriefs from", "The reports are made when the last day is over")}
      <h2>What shows in a report</h2>
      <TextInput
        label="Fewest answers of a group that are shown"
        hint="From 3 to 10. A smaller group is shown only together with others, or not at all."
        inputMode="numeric"
        width={2}
        {...field("minimum", answer, round.minimum)}
      />
      <TextInput
        label="How far self and others must be apart to be a prompt"
        hint="On the questionnaire’s scale. 1 is usual."
        inputMode="decimal"
        width={3}
        {...field("gapThreshold", answer, round.gapThreshold)}
      />
    </>
  );
}
