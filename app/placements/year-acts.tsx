import { Link } from "@remix-run/react";

type Acts = {
  id: string;
  host: string | null;
  isStarted: boolean;
  isEnded: boolean;
  pause?: { id: string; isOpen: boolean };
};

/** What a programme's lead can do with a fellow's year, the next step first. */
export function YearActs({ year }: { year: Acts }) {
  if (year.isEnded) return null;
  const next = year.pause
    ? {
        to: `pauses/${year.pause.id}/end`,
        text: year.pause.isOpen ? "They are back" : "Change when they are back",
      }
    : !year.host
      ? { to: "placement", text: "Place them" }
      : !year.isStarted
        ? { to: "start", text: "Start the year" }
        : undefined;
  return (
    <div className="app-actions">
      {next && (
        <Link to={next.to} className="nhsuk-button">
          {next.text}
        </Link>
      )}
      {year.host && <Link to="placement">Change the placement</Link>}
      {!year.pause && <Link to="pauses/new">Pause the year</Link>}
      <Link to="deferral">Defer it to a later cohort</Link>
      <Link to="ending">End the year</Link>
    </div>
  );
}
