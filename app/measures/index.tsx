import { Link, useLoaderData } from "@remix-run/react";
import { SmallMeasurePicture } from "../charts/measure.tsx";
import { PageReaders } from "../challenges/page-readers.tsx";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { listMeasures } from "./list-measures.server.ts";
import { kindWords } from "./measure-words.ts";
import { VerdictIcons } from "./verdict-icons.tsx";

export const meta = titled("Measures");

export const loader = signedIn((actor, { request, params }) =>
  listMeasures(actor, params.challengeId, pageNumber(request)),
);

export default function Measures() {
  const { challenge, measures, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/challenges/${challenge.id}`}>The challenge</Link>
      </p>
      <h1>Measures</h1>
      <p className="app-lead">
        How you will know whether a change is an improvement. They are there to learn from, and
        judge nobody.
      </p>
      {measures.length === 0 && (
        <p>
          No measures yet. Begin with one that you can count by hand on one ward this week: it is
          worth more than a perfect one next year.
        </p>
      )}
      {challenge.mayChange && (
        <Link to={`/challenges/${challenge.id}/measures/new`} className="nhsuk-button">
          Add a measure
        </Link>
      )}
      <ul className="app-measures app-wide">
        {measures.map(({ id, name, kind, chart, summary, verdict }) => (
          <li key={id}>
            <div>
              <h2>
                <Link to={`/measures/${id}`}>{name}</Link>
              </h2>
              <p className="app-soft">{kindWords[kind]} measure</p>
              <p>{summary}</p>
              {verdict && <VerdictIcons verdict={verdict} />}
            </div>
            {chart && <SmallMeasurePicture chart={chart} summary={summary} id={id} title={name} />}
          </li>
        ))}
      </ul>
      <PageLinks page={page} hasMore={hasMore} />
      <PageReaders challengeId={challenge.id}>
        Measures are for improvement: never for marks, appraisal or the management of performance.
      </PageReaders>
    </>
  );
}
