import { Link, useLoaderData } from "@remix-run/react";
import { PageReaders } from "../challenges/page-readers.tsx";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { HandoverView } from "./handover-view.tsx";
import { readHandovers } from "./read-handovers.server.ts";

export const meta = titled("Sustainability");

export const loader = signedIn((actor, { params }) => readHandovers(actor, params.challengeId));

export default function Sustainability() {
  const { challenge, handovers, may } = useLoaderData<typeof loader>();
  const path = `/challenges/${challenge.id}/handovers`;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/challenges/${challenge.id}`}>The challenge</Link>
      </p>
      <h1>Sustainability</h1>
      <p className="app-lead">
        What goes on when the year is over, and who owns it. The owner is asked after 6 and 12
        months whether it still stands, and the answer is read here.
      </p>
      {handovers.length === 0 && (
        <p>
          Nothing is handed over yet. Begin early: whoever is to own something in a year had better
          shape it now.
        </p>
      )}
      {handovers.map((handover) => (
        <HandoverView key={handover.id} handover={handover} path={path} mayWork={may.work} />
      ))}
      {may.work && (
        <Link to={`${path}/new`} className="nhsuk-button">
          Hand something over
        </Link>
      )}
      <PageReaders challengeId={challenge.id}>
        Each owner reads what is handed over to them. Email addresses are shown to those who work on
        the challenge alone.
      </PageReaders>
    </>
  );
}
