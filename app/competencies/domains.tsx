import type { ReactNode } from "react";
import type { CompetencyContent, DomainContent } from "./framework-content.ts";

type Competency = Omit<CompetencyContent, "caseId"> & { id: string };
type Domain = Omit<DomainContent, "caseId" | "competencies"> & {
  id: string;
  competencies: Competency[];
};
type Props<D extends Domain> = {
  levelNames: string[];
  domains: D[];
  /** What may be done about a domain or a competency of a draft. */
  domainActs?: (domain: D) => ReactNode;
  competencyActs?: (competency: D["competencies"][number]) => ReactNode;
};

/** A framework to read: its domains, and in each its competencies with their levels. */
export function Domains<D extends Domain>({
  levelNames,
  domains,
  domainActs,
  competencyActs,
}: Props<D>) {
  return domains.map((domain) => (
    <section key={domain.id}>
      <h2>{domain.title}</h2>
      {domain.description && <p>{domain.description}</p>}
      {domain.competencies.map((competency) => (
        <details key={competency.id} className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">{competency.title}</span>
          </summary>
          <div className="nhsuk-details__text">
            <p className="app-said-so">{competency.description}</p>
            <dl className="app-update">
              {levelNames.map((name, at) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{competency.levels[at] || "Not worded yet"}</dd>
                </div>
              ))}
            </dl>
            {competency.statements.length > 0 && (
              <>
                <p>What others can see:</p>
                <ul>
                  {competency.statements.map((statement, at) => (
                    <li key={`${at} ${statement}`}>{statement}</li>
                  ))}
                </ul>
              </>
            )}
            {competencyActs?.(competency)}
          </div>
        </details>
      ))}
      {domainActs?.(domain)}
    </section>
  ));
}
