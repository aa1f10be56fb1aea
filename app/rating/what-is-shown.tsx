import { Details } from "nhsuk-react-components";
import type { shownExample } from "./shown-example.ts";

type Props = {
  fellow: string;
  group: { title: string; anonymous: boolean };
  minimum: number;
  example: ReturnType<typeof shownExample>;
};

/** What becomes of a rater's answers and who reads what, before they give any. */
export function WhatIsShown({ fellow, group, minimum, example }: Props) {
  return (
    <section>
      <h2>Who reads what</h2>
      {group.anonymous ? (
        <p>
          {fellow} named you as one of “{group.title}”. Nobody is shown what you answered, or
          whether you did: not {fellow}, not faculty, not your organisation.
        </p>
      ) : (
        <div className="app-notice">
          <h3>Your answers are not anonymous</h3>
          <p>
            {fellow} named you as “{group.title}”. What you answer is shown as the answer of that
            group, however few you are, so {fellow} can tell that it is yours. Answer what you would
            say to them in person.
          </p>
        </div>
      )}
      <ul>
        <li>
          When the round closes, answers are counted into a report, and every link between you and
          yours is destroyed.
        </li>
        <li>
          {group.anonymous ? "A group is" : "Every other group is"} shown by itself only where{" "}
          {minimum} or more of it answered that statement. Smaller groups are put together, and
          where that is too few as well, nothing is shown.
        </li>
        <li>
          What you write is shown word for word, in mixed order, with neither name nor time.{" "}
          {group.anonymous &&
            "A trained facilitator reads it first, and can keep back what gives its writer away."}
        </li>
        <li>
          {fellow} reads the report together with the facilitator. It counts towards no mark and no
          appraisal.
        </li>
      </ul>
      <Details>
        <Details.Summary>See an example</Details.Summary>
        <Details.Text>
          <div className="app-scroll" role="region" aria-label="An example" tabIndex={0}>
            <table className="nhsuk-table app-example">
              <caption className="nhsuk-table__caption nhsuk-table__caption--s">
                Made up: one statement
              </caption>
              <thead>
                <tr>
                  <th scope="col">Group</th>
                  <th scope="col">Answered</th>
                  <th scope="col">What is shown</th>
                </tr>
              </thead>
              <tbody>
                {example.map(({ title, answered, shown }) => (
                  <tr key={title}>
                    <th scope="row">{title}</th>
                    <td>{answered}</td>
                    <td>{shown}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Details.Text>
      </Details>
    </section>
  );
}
