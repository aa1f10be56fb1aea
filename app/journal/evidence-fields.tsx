import { Select, TextInput } from "nhsuk-react-components";
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
  const domains = [...new Set(open.map(({ domain }) => domain))];
  return (
    <>
      <Select label="Competency" {...field("competencyId", answer, chosen)}>
        <Select.Option value="">Choose one</Select.Option>
        {domains.map((domain) => (
          <optgroup key={domain} label={domain}>
            {open
              .filter((competency) => competency.domain === domain)
              .map((competency) => (
                <Select.Option key={competency.id} value={competency.id}>
                  {competency.title}
                </Select.Option>
              ))}
          </optgroup>
        ))}
      </Select>
      <TextInput
        label="What does it show?"
        hint="One line, in your own words"
        {...field("shows", answer)}
      />
    </>
  );
}
