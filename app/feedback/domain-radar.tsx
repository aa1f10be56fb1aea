import { fewestAxes } from "../charts/radar-geometry.ts";
import { RadarPicture } from "../charts/radar.tsx";
import type { ReportPage } from "./report.server.ts";
import { ofScale, oneDecimal } from "./report-words.ts";

/** The domains at a glance: a picture where there are enough for one, and the same as a table. */
export function DomainRadar({
  report: { domains, scale, isOwn },
}: {
  report: Pick<ReportPage, "domains" | "scale" | "isOwn">;
}) {
  if (!domains.length) return null;
  const self = isOwn ? "You" : "The fellow";
  const higher = domains.filter((one) => (one.others ?? 0) > (one.self ?? Infinity)).length;
  const lower = domains.filter((one) => (one.others ?? Infinity) < (one.self ?? 0)).length;
  const than = isOwn ? "you do" : "the fellow does";
  const summary = `Of ${domains.length} domains, others score ${higher} higher and ${lower} lower than ${than}.`;
  return (
    <section>
      <h2>By domain</h2>
      {domains.length >= fewestAxes && (
        <RadarPicture
          axes={domains.map((one) => ({ name: one.title, values: [one.self, one.others] }))}
          scale={ofScale(scale)}
          names={[self, "Others"]}
          summary={summary}
        />
      )}
      <table className="nhsuk-table">
        <thead>
          <tr>
            <th scope="col">Domain</th>
            <th scope="col">{self}</th>
            <th scope="col">Others</th>
          </tr>
        </thead>
        <tbody>
          {domains.map((one) => (
            <tr key={one.title}>
              <th scope="row">{one.title}</th>
              <td>{oneDecimal(one.self)}</td>
              <td>{oneDecimal(one.others)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="app-soft">
        “Others” is the mean of the groups that are shown, each counting the same.
      </p>
    </section>
  );
}
