import { Select } from "nhsuk-react-components";
import type { CompetencyChoice } from "./framework.server.ts";

/** Competencies to choose from, under the domain that each stands in. */
export function CompetencyOptions({ competencies }: { competencies: CompetencyChoice[] }) {
  const domains = [...new Set(competencies.map(({ domain }) => domain))];
  return domains.map((domain) => (
    <optgroup key={domain} label={domain}>
      {competencies
        .filter((competency) => competency.domain === domain)
        .map(({ id, title }) => (
          <Select.Option key={id} value={id}>
            {title}
          </Select.Option>
        ))}
    </optgroup>
  ));
}
