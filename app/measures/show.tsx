import { Link, useLoaderData } from "@remix-run/react";
import { MeasurePicture } from "../charts/measure.tsx";
import { PageReaders } from "../challenges/page-readers.tsx";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { AboutMeasure } from "./about-measure.tsx";
import { ChartLinks } from "./chart-links.tsx";
import { Happened } from "./happened.tsx";
import { PointTable } from "./point-table.tsx";
import { readMeasure, viewAsked } from "./read-measure.server.ts";
import { VerdictIcons } from "./verdict-icons.tsx";

export const meta = ({ data }: { data?: { name: string } }) => [
  { title: `${data ? data.name : "A measure"} – Headroom` },
];

export const loader = signedIn((actor, { request, params }) =>
  readMeasure(actor, params.measureId, { view: viewAsked(request), page: pageNumber(request) }),
);

export default function Measure() {
  const measure = useLoaderData<typeof loader>();
  const { id, name, definition, challenge, chart, view, summary, verdict, mayChange } = measure;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/challenges/${challenge.id}/measures`}>The challenge’s measures</Link>
      </p>
      <h1>{name}</h1>
      {definition && <p className="app-lead">{definition}</p>}
      {mayChange && (
        <div className="app-actions">
          <Link to={`/measures/${id}/points`} className="nhsuk-button">
            Enter points
          </Link>
          <Link to={`/measures/${id}/rebases/new`}>Rebase</Link>
          <Link to={`/measures/${id}/notes/new`}>Add a note</Link>
          <Link to={`/measures/${id}/edit`}>Change what is measured</Link>
          <Link to={`/measures/${id}/removal`}>Take it out</Link>
        </div>
      )}
      {chart ? (
        <>
          <MeasurePicture chart={chart} title={name} summary={summary.short} />
          {verdict && <VerdictIcons verdict={verdict} />}
          <h2>What it shows</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {summary.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <ChartLinks id={id} view={view} />
        </>
      ) : (
        <p className="app-said-so">
          There is no chart yet, because there are no points. One point shows where you are; from
          thirteen on, mean and limits can be relied on.
        </p>
      )}
      <AboutMeasure measure={measure} />
      <Happened of={measure} />
      <PointTable of={measure} />
      <PageLinks page={measure.page} hasMore={measure.hasMore} />
      <PageReaders challengeId={challenge.id}>
        Measures are for improvement: never for marks, appraisal or the management of performance.
      </PageReaders>
    </>
  );
}
