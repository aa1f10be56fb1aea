import { Link, useLoaderData } from "@remix-run/react";
import { CoalitionPicture } from "../charts/coalition.tsx";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { readCoalition } from "./coalition.server.ts";
import { OwnersOnly } from "./owners-only.tsx";
import { StakeholderList } from "./stakeholder-list.tsx";
import { energies, energyOrder, influenceOrder, influences } from "./standing.ts";

export const meta = titled("Stakeholders and coalition");

export const loader = signedIn((actor, { params }) => readCoalition(actor, params.challengeId));

const names = {
  columns: energyOrder.map((energy) => energies[energy].name),
  rows: influenceOrder.map((influence) => influences[influence].name),
};

export default function Coalition() {
  const { challenge, owners, stakeholders, summary, may } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/challenges/${challenge.id}`}>The challenge</Link>
      </p>
      <h1>Stakeholders and coalition</h1>
      <p className="app-lead">
        On whom it depends, where their energy is, and with whom to speak next.
      </p>
      {stakeholders.length === 0 ? (
        <p>
          Nobody is on the map yet. Begin with the one or two without whom nothing moves, and with
          one who is against it.
        </p>
      ) : (
        <CoalitionPicture
          names={names}
          summary={summary}
          marks={stakeholders.map(({ id, number, energy, influence, next }) => ({
            id,
            number,
            isNext: next !== null,
            column: energyOrder.indexOf(energy),
            row: influenceOrder.indexOf(influence),
          }))}
        />
      )}
      {may.add && (
        <Link to={`/challenges/${challenge.id}/coalition/new`} className="nhsuk-button">
          Put somebody on the map
        </Link>
      )}
      <StakeholderList challengeId={challenge.id} stakeholders={stakeholders} />
      <OwnersOnly owners={owners} />
    </>
  );
}
