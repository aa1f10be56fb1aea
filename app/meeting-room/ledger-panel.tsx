import { AirtimePicture } from "../charts/airtime.tsx";
import { type LedgerLine, ledgerInWords } from "./airtime.ts";

type Line = LedgerLine & { came?: number };

/** The airtime ledger of a set as a picture, in words and as a table; with how often each came where that is known. */
export function LedgerPanel({ ledger }: { ledger: Line[] }) {
  const hasCame = ledger.some(({ came }) => came !== undefined);
  return (
    <section aria-labelledby="airtime">
      <h2 id="airtime">Airtime so far</h2>
      <AirtimePicture bars={ledger} summary={ledgerInWords(ledger)} />
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">The same as a table</span>
        </summary>
        <div
          className="nhsuk-details__text app-scroll"
          role="region"
          aria-labelledby="airtime"
          tabIndex={0}
        >
          <table className="nhsuk-table">
            <caption className="nhsuk-u-visually-hidden">Airtime of each member so far</caption>
            <thead className="nhsuk-table__head">
              <tr>
                <th scope="col">Member</th>
                <th scope="col">Minutes</th>
                <th scope="col">Times</th>
                {hasCame && <th scope="col">Came to</th>}
              </tr>
            </thead>
            <tbody className="nhsuk-table__body">
              {ledger.map(({ id, name, minutes, times, came }) => (
                <tr key={id} className="nhsuk-table__row">
                  <th scope="row" className="nhsuk-table__cell">
                    {name}
                  </th>
                  <td className="nhsuk-table__cell">{minutes}</td>
                  <td className="nhsuk-table__cell">{times}</td>
                  {hasCame && <td className="nhsuk-table__cell">{came}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
