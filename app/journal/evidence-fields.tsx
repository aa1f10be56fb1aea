import { Select, TextInput } from "nhsuk-react-components";
import { CompetencyOptions } from "../competencies/competency-options.tsx";
import type { CompetencyChoice } from "../competencies/framework.server.ts";
import { type Answer, field } from "../ui/form.tsx";

type Props = {
  competencies: CompetencyChoice[];
  /** What is linked already, and so not offered. */
  evidence: { code: string }[];
  answer?: Answer;
  /** The competency that the reflection was begun for, if for one. */
  begunFor?: string | null;
};

/** Which competency, and what the reflection shows of it. */
export function EvidenceFields({ competencies, evidence, answer, begunFor }: Props) {
  const open = competencies.filter(({ code }) => !evidence.some((link) => link.code === code));
  const chosen = open.find(({ id }) => id === begunFor)?.id;
  return (
    <>
      <Select label="Competency" {...field("competencyId", answer, chosen)}>
        <Select.Option value="">Choose one</Select.Option>
        <CompetencyOptions competencies={open} />
      </Select>
      <TextInput
        label="What does it show?"
        hint="One line, in your own words"
        {...field("shows", answer)}
      />
    </>
  );
}
