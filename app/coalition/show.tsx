import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { OwnersOnly } from "./owners-only.tsx";
import { NextTalk } from "./stakeholder-list.tsx";
import { energies, influences } from "./standing.ts";
import { readStakeholder } from "./talks.server.ts";

export const meta = titled("Stakeholder");

export const loader = signedIn((actor, { params }) =>
  readStakeholder(actor, params.challengeId, params.stakeholderId),
);

export default function Stakeholder() {
  const one = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/challenges/${one.challenge.id}/coalition`}>Stakeholders and coalition</Link>
      </p>
      <h1 className="app-sentence">
        {one.role}
        {one.name && `, ${one.name}`}
      </h1>
      <p className="app-lead">
        {influences[one.influence].name}. {energies[one.energy].name}.
      </p>
      {one.interest && (
        <p className="app-said-so">
          <strong>What matters to them:</strong> {one.interest}
        </p>
      )}
      {one.relationship && (
        <p className="app-said-so">
          <strong>How you stand with them:</strong> {one.relationship}
        </p>
      )}
      <h2>The next conversation</h2>
      <p>{one.next ? <NextTalk next={one.next} /> : "None is planned."}</p>
      <p className="app-actions">
        {one.next && (
          <Link to="conversation/outcome" className="nhsuk-button">
            Say what came of it
          </Link>
        )}
        <Link
          to="conversation"
          className={one.next ? undefined : "nhsuk-button nhsuk-button--secondary"}
        >
          {one.next ? "Change the plan" : "Plan a conversation"}
        </Link>
      </p>
      {one.earlier.length > 0 && (
        <>
          <h2>What came of earlier ones</h2>
          <ol className="app-comments">
            {one.earlier.map(({ id, who, on, outcome }) => (
              <li key={id}>
                <p className="app-soft">
                  {who}, {on}
                </p>
                {outcome}
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="app-actions">
        <Link to="edit">Change where they stand</Link>
        <Link to="removal">Take them off the map</Link>
      </p>
      <OwnersOnly owners={one.owners} />
    </>
  );
}
