import { Fragment } from "react";
import { sizeOf } from "./coverage.ts";

type Props = {
  months: { name: string; year: string }[];
  domains: {
    title: string;
    competencies: { id: string; title: string; byMonth: number[] }[];
  }[];
};

/** Evidence by competency and month: a table whose counts are also drawn by their size. */
export function CoverageMap({ months, domains }: Props) {
  return (
    <div className="app-scroll app-wide" role="region" aria-labelledby="by-month" tabIndex={0}>
      <table className="app-coverage">
        <caption className="nhsuk-u-visually-hidden">
          How many pieces of evidence each competency has in each month
        </caption>
        <thead>
          <tr>
            <th scope="col">Competency</th>
            {months.map(({ name, year }, index) => (
              <th key={name + year} scope="col">
                {name}
                <span
                  className={
                    index === 0 || name === "Jan" ? "app-coverage__year" : "nhsuk-u-visually-hidden"
                  }
                >
                  {" "}
                  {year}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {domains.map((domain) => (
            <Fragment key={domain.title}>
              <tr>
                <th scope="rowgroup" colSpan={months.length + 1} className="app-coverage__domain">
                  <span>{domain.title}</span>
                </th>
              </tr>
              {domain.competencies.map(({ id, title, byMonth }) => (
                <tr key={id}>
                  <th scope="row">{title}</th>
                  {byMonth.map((count, index) => (
                    <td key={index}>
                      {count > 0 && (
                        <span className={`app-dot app-dot--${sizeOf(count)}`}>{count}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
