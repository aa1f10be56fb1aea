import { headings } from "./columns.ts";

const explained: [heading: string, what: string][] = [
  [headings.name, "As the person writes it."],
  [headings.email, "One address is one person. Somebody with two roles stands on two rows."],
  [headings.profession, "If you know it."],
  [
    headings.role,
    "Fellow, faculty, facilitator, mentor, coach, sponsor, host lead, citizen partner, assessor or line manager. Empty for somebody who has no role yet.",
  ],
  [
    headings.cohort,
    "The cohort’s name, for fellows, faculty, facilitators, citizen partners and assessors.",
  ],
  [headings.host, "The host’s code, for a host lead, and for a fellow who is placed already."],
  [headings.fellow, "The fellow’s email address, for a sponsor, mentor, coach or line manager."],
  [
    headings.set,
    "The set’s name, for fellows and citizen partners in it. A row for its facilitator makes the set.",
  ],
];

/** What each column of a spreadsheet holds, with an example to start from and what is there already. */
export function ColumnsExplained({ programmeId }: { programmeId: string }) {
  const people = `/programmes/${programmeId}/people`;
  return (
    <section>
      <h2>What the columns are</h2>
      <p>
        Name and email are needed; the others where a role asks for them. Their order does not
        matter.
      </p>
      <dl className="app-columns-explained">
        {explained.map(([heading, what]) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="app-actions">
        <a href={`${people}/example.csv`} download>
          Download an example
        </a>
        <a href={`${people}/export.csv`} download>
          Download the people there are, in the same columns
        </a>
      </p>
    </section>
  );
}
