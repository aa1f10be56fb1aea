import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { PageReaders } from "./page-readers.tsx";
import { PlanCorrected } from "./plan-corrected.tsx";
import { readPrototype } from "./prototypes.server.ts";

export const meta = titled("Prototype");

export const loader = signedIn((actor, { params }) =>
  readPrototype(actor, params.challengeId, params.prototypeId),
);

export default function Prototype() {
  const prototype = useLoaderData<typeof loader>();
  const { challenge, outcome, may } = prototype;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/challenges/${challenge.id}`}>The challenge</Link>
      </p>
      <h1 className="app-sentence">{prototype.question}</h1>
      <p className="app-lead">
        {outcome ? `${outcome}, on ${prototype.decidedOn}` : "Under way"}. It started on{" "}
        {prototype.startsOn}.
      </p>
      <div className="app-sheet">
        <Parts
          of={[
            ["Expected", prototype.prediction],
            ["The test", prototype.test],
            ["How small", prototype.scale],
          ]}
        />
        <PlanCorrected on={prototype.planCorrectedOn} />
        <Parts
          of={[
            ["Seen", prototype.observed],
            ["Learned", prototype.learned],
          ]}
        />
      </div>
      {may.work && (
        <p className="app-actions">
          {!outcome && (
            <>
              <Link to="outcome" className="nhsuk-button">
                Say what came of it
              </Link>
              <Link to="edit">Change the plan</Link>
            </>
          )}
          {outcome && (
            <>
              <Link to={`/challenges/${challenge.id}/prototypes/new`} className="nhsuk-button">
                Plan the next
              </Link>
              <Link to="outcome">Say what came of it in other words</Link>
              <Link to="edit">Correct the plan</Link>
            </>
          )}
        </p>
      )}
      <PageReaders challengeId={challenge.id} />
    </>
  );
}

/** What is written of it, each part under its name. */
function Parts({ of }: { of: [name: string, text: string][] }) {
  const written = of.filter(([, text]) => text);
  if (written.length === 0) return null;
  return (
    <dl className="app-update">
      {written.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
