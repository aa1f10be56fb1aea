import { Select, TextInput } from "nhsuk-react-components";
import type { CompetencyChoice } from "../competencies/framework.server.ts";
import { type Answer, field } from "../ui/form.tsx";

type Props = { competencies: CompetencyChoice[]; answer?: Answer };

/** Which competency, and what the reflection shows of it. */
export function EvidenceFields({ competencies, answer }: Props) {
  const domains = [...new Set(competencies.map(({ domain }) => domain))];
  return (
    <>
      <Select label="Competency" {...field("competencyId", answer)}>
        <Select.Option value="">Choose one</Select.Option>
        {domains.map((domain) => (
          <optgroup key={domain} label={domain}>
            {competencies
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
