import { Select, TextInput } from "nhsuk-react-components";
import { field } from "../ui/form.tsx";

type Version = { id: string; title: string; version: string };
type Props = {
  cohort: {
    name: string;
    startsOn: string;
    endsOn: string;
    zone: string;
    frameworkId: string;
    questionnaireId: string | null;
    keepFeedbackMonths: number;
    keepJournalMonths: number;
    keepLogsMonths: number;
    askAlumniMonths: number;
  };
  choices: { frameworks: Version[]; questionnaires: Version[] };
  answer?: object;
};

/** A cohort's name and dates, what it works with, and how long its records are kept. */
export function CohortFields({ cohort, choices, answer }: Props) {
  const months = (name: keyof Props["cohort"], label: string, hint: string) => (
    <TextInput
      label={label}
      hint={hint}
      inputMode="numeric"
      width={3}
      suffix="months"
      {...field(name, answer, cohort[name])}
    />
  );
  return (
    <>
      <TextInput
        label="Name"
        hint="As people of the programme say it, such as Thirteenth cohort"
        {...field("name", answer, cohort.name)}
      />
      <TextInput
        label="First day"
        type="date"
        width={10}
        {...field("startsOn", answer, cohort.startsOn)}
      />
      <TextInput
        label="Last day"
        type="date"
        width={10}
        {...field("endsOn", answer, cohort.endsOn)}
      />
      <TextInput
        label="Time zone"
        hint="In which its times are shown and typed, such as Europe/London"
        width={20}
        spellCheck={false}
        {...field("zone", answer, cohort.zone)}
      />
      <h2>What it works with</h2>
      <Select label="Competency framework" {...field("frameworkId", answer, cohort.frameworkId)}>
        {choices.frameworks.map(versionOption)}
      </Select>
      <Select
        label="Questionnaire for 360° feedback"
        {...field("questionnaireId", answer, cohort.questionnaireId)}
      >
        <Select.Option value="">None yet</Select.Option>
        {choices.questionnaires.map(versionOption)}
      </Select>
      <h2>How long records are kept</h2>
      <p>The limits that the programme sets itself, and tells fellows of before they start.</p>
      {months(
        "keepFeedbackMonths",
        "Answers to 360° feedback",
        "After a fellow leaves. 6 is usual.",
      )}
      {months(
        "keepJournalMonths",
        "Journals",
        "After a fellow leaves, unless they stay as an alum: then the journal stays theirs. 12 is usual.",
      )}
      {months(
        "keepLogsMonths",
        "Logs of sets and mentoring",
        "After the cohort’s last day. 0 erases them at its close, which is usual.",
      )}
      {months(
        "askAlumniMonths",
        "Asking alumni whether they want to stay",
        "How often. 24 is usual.",
      )}
    </>
  );
}

const versionOption = ({ id, title, version }: Version) => (
  <Select.Option key={id} value={id}>
    {`${title}, version ${version}`}
  </Select.Option>
);
