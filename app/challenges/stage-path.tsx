import { Link } from "@remix-run/react";
import { PathPicture } from "../charts/path.tsx";
import { stages } from "./stages.ts";

type Entry = { id: string; stage: string; name: string; about: string; on: string; by: string };

/** How many steps the picture draws; the words tell all. */
const mostDrawn = 12;

/** Where a challenge stands, and the way that it took: as a picture, and in the words that were written at each step. */
export function StagePath({ challengeId, entries, mayWork }: Props) {
  const last = entries.at(-1);
  const left = Math.max(0, entries.length - mostDrawn);
  return (
    <>
      <h2>Where it stands</h2>
      {last ? (
        <p className="app-lead">
          {last.name}, since {last.on}
        </p>
      ) : (
        <p>
          No stage is written down yet. Most challenges begin with scoping: what is the question?
        </p>
      )}
      {mayWork && (
        <Link to={`/challenges/${challengeId}/stages/new`} className="nhsuk-button">
          {last ? "Come to another stage" : "Write down where it begins"}
        </Link>
      )}
      {last && (
        <>
          <h3>The way so far</h3>
          <PathPicture
            places={stages}
            steps={entries.slice(left).map(({ id, stage }) => ({ id, place: stage }))}
            first={left + 1}
            summary={summaryOf(entries, left)}
          />
          <ol className="app-history">
            {entries.map(({ id, name, about, on, by }, at) => (
              <li key={id}>
                <p className="app-history__what">
                  {at + 1}. {name}
                </p>
                <p className="app-soft">
                  {on}, {by}
                </p>
                <p className="app-said-so">{about}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

type Props = { challengeId: string; entries: Entry[]; mayWork: boolean };

function summaryOf(entries: Entry[], left: number) {
  const shown = entries.slice(left);
  const names = shown.map(({ name }) => name).join(", then ");
  return `${left > 0 ? `The last ${shown.length} steps: ` : ""}${names}.`;
}
