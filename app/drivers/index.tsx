import { Link, useLoaderData, useLocation, useSearchParams } from "@remix-run/react";
import { PageReaders } from "../challenges/page-readers.tsx";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { DriverOutline } from "./driver-outline.tsx";
import { DriverPicture } from "./driver-picture.tsx";
import { readDiagram } from "./read-diagram.server.ts";
import { WorkedPicture } from "./worked-picture.tsx";

export const meta = titled("Driver diagram");

export const loader = signedIn((actor, { params }) => readDiagram(actor, params.challengeId));

export default function DriverDiagram() {
  const { challenge, diagram, summary, may } = useLoaderData<typeof loader>();
  const { key } = useLocation();
  const at = useSearchParams()[0].get("at");
  const path = `/challenges/${challenge.id}/drivers`;
  const isEmpty = diagram.boxes.length === 0;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/challenges/${challenge.id}`}>The challenge</Link>
      </p>
      <h1>Driver diagram</h1>
      <p className="app-lead">
        What you believe drives the aim, and where you could begin. It is a theory: change it as you
        learn.
      </p>
      {isEmpty && (
        <p>
          Nothing is drawn yet. It begins with one aim: how much, for whom, by when.
          {may.work && " Ask those who do the work, and those who live with it, what drives it."}
        </p>
      )}
      {may.work && (
        <p className="app-actions">
          <Link to={`${path}/new`} className={isEmpty ? "nhsuk-button" : undefined}>
            Add an aim
          </Link>
        </p>
      )}
      {!isEmpty && (
        <>
          {may.work ? (
            <WorkedPicture key={key} diagram={diagram} summary={summary} path={path} at={at} />
          ) : (
            <DriverPicture diagram={diagram} summary={summary} />
          )}
          <p className="app-actions">
            <a href={`${path}.svg`} download>
              Diagram as SVG
            </a>
          </p>
          <h2>The same in words</h2>
          <DriverOutline diagram={diagram} path={may.work ? path : null} />
        </>
      )}
      <PageReaders challengeId={challenge.id} />
    </>
  );
}
