import { Form, Link, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { titled } from "../ui/titled.ts";
import { Checking } from "./checking.tsx";
import { FindingList } from "./finding-list.tsx";
import { readImport } from "./imports.server.ts";
import { OutcomeLinks } from "./outcome-links.tsx";
import { inRows } from "./outcomes.ts";

export const meta = titled("People from a spreadsheet");

export const loader = signedIn((actor, { params, request }) =>
  readImport(actor, params.importId, request),
);

type Shown = Awaited<ReturnType<typeof readImport>>;

export default function Import() {
  const one: Shown = useLoaderData<typeof loader>();
  const { programme, fileName, state } = one;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/programmes/${programme.id}/people`}>{programme.name}</Link>
      </p>
      <h1>{titles[state]}</h1>
      <p className="app-lead app-breaks">{fileName}</p>
      {state === "checking" && <Checking of={one} />}
      {state === "refused" && <Refused of={one} />}
      {state === "checked" && <WhatNow of={one} />}
      {state === "done" && (
        <p>
          All of it has been written.{" "}
          <Link to={`/programmes/${programme.id}/people`}>See the people</Link>
        </p>
      )}
      {(state === "checked" || state === "done") && <Rows of={one} />}
    </>
  );
}

const titles: Record<Shown["state"], string> = {
  checking: "Checking the rows",
  refused: "This file cannot be read",
  checked: "What this file would do",
  done: "What this file did",
};

function Refused({ of: { problem, programme } }: { of: Shown }) {
  return (
    <>
      <div className="app-sheet">
        <p>{problem}</p>
      </div>
      <p>Nothing was written.</p>
      <Link to={`/programmes/${programme.id}/people/import`} className="nhsuk-button">
        Send another file
      </Link>
    </>
  );
}

/** The one thing to do next: correct the file, or have it written. */
function WhatNow({ of: { counts, programme } }: { of: Shown }) {
  const again = `/programmes/${programme.id}/people/import`;
  const writing = counts.make + counts.change;
  return (
    <div className="app-sheet">
      {counts.error > 0 ? (
        <p>
          Nothing is written: {inRows(counts.error)} of this file{" "}
          {counts.error === 1 ? "needs" : "need"} correcting. Each is named below, with the cell.
          Correct them in your spreadsheet, and send the whole file again.
        </p>
      ) : writing > 0 ? (
        <p>
          Nothing is written yet. Look through the rows below; when they are as you mean them, have
          them written. Nobody is sent an email.
        </p>
      ) : (
        <p>Everything in this file is so already, so there is nothing to write.</p>
      )}
      <div className="app-actions">
        {counts.error === 0 && writing > 0 && (
          <Form method="post" action="confirmation">
            <Button type="submit">Write {inRows(writing)}</Button>
          </Form>
        )}
        {counts.error > 0 && (
          <Link to={again} className="nhsuk-button">
            Send the corrected file
          </Link>
        )}
        <Form method="post" action="removal">
          <button type="submit" className="app-link-button">
            Put this file aside
          </button>
        </Form>
      </div>
    </div>
  );
}

function Rows({ of: { aboutFile, counts, outcome, findings, page, hasMore } }: { of: Shown }) {
  return (
    <>
      {aboutFile.length > 0 && (
        <div className="app-readers">
          <h2>About the file as a whole</h2>
          <ul>
            {aboutFile.map(({ column, says }) => (
              <li key={says}>
                {column === "conflict" && <strong>Conflict of interest. </strong>}
                {says}
              </li>
            ))}
          </ul>
        </div>
      )}
      <h2>Row by row</h2>
      <OutcomeLinks counts={counts} chosen={outcome} />
      <FindingList findings={findings} />
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}
