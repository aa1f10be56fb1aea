import { Link } from "@remix-run/react";
import { PathPicture } from "../charts/path.tsx";
import { stages } from "./stages.ts";

export type Entry = {
  id: string;
  stage: string;
  name: string;
  about: string;
  on: string;
  by: string;
  may: { reword: boolean };
};

type Props = { challengeId: string; entries: Entry[]; mayWork: boolean };

/** How many steps the picture draws; the words tell all. */
const mostDrawn = 12;

/** Where a challenge stands, in the words that were written then, with the way that it took as a picture. */
export function WhereItStands({ challengeId, entries, mayWork }: Props) {
  const last = entries.at(-1);
  const left = Math.max(0, entries.length - mostDrawn);
  return (
    <>
      <h2>Where it stands</h2>
      {last ? (
        <>
          <p className="app-lead">
            {last.name}, since {last.on}, as {last.by} wrote:
          </p>
          <p className="app-said-so">{last.about}</p>
          {entries.length === 1 && <Reword challengeId={challengeId} entry={last} />}
          {entries.length > 1 && (
            <PathPicture
              places={stages}
              steps={entries.slice(left).map(({ id, stage }) => ({ id, place: stage }))}
              first={left + 1}
              summary={summaryOf(entries, left)}
            />
          )}
        </>
      ) : (
        <p>
          No stage is written down yet. Most challenges begin with scoping: what is the question?
        </p>
      )}
      {entries.length > 1 && (
        <p className="nhsuk-u-display-none-print">
          <a href="#way">Read the way so far, step by step</a>
        </p>
      )}
      {mayWork && (
        <p className="app-actions">
          <Link
            to={`/challenges/${challengeId}/stages/new`}
            className={last ? undefined : "nhsuk-button"}
          >
            {last ? "Enter another stage" : "Write down where it begins"}
          </Link>
        </p>
      )}
    </>
  );
}

/** The way to put right what one wrote at a step. */
export const Reword = ({ challengeId, entry }: { challengeId: string; entry: Entry }) =>
  entry.may.reword && (
    <p>
      <Link to={`/challenges/${challengeId}/stages/${entry.id}/edit`}>
        Put it in other words
        <span className="nhsuk-u-visually-hidden">
          : {entry.name}, {entry.on}
        </span>
      </Link>
    </p>
  );

function summaryOf(entries: Entry[], left: number) {
  const shown = entries.slice(left);
  const names = shown.map(({ name }) => name).join(", then ");
  return `${left > 0 ? `The last ${shown.length} steps: ` : ""}${names}.`;
}
