import { Link } from "@remix-run/react";
import { useDropped } from "./drag.ts";
import { MovablePerson } from "./movable-person.tsx";
import type { Shown } from "./show.tsx";

type Props = { set: Shown["sets"][number]; plan: Shown };

/** A planned set: who is in it, what speaks against it, and how it serves the aims. */
export function PlannedSetCard({ set, plan }: Props) {
  const { id, name, facilitator, standing, members, broken, served } = set;
  const target = useDropped(plan, id);
  return (
    <section id={`set-${id}`} className="app-sheet" aria-labelledby={`name-${id}`} {...target}>
      <h2 id={`name-${id}`}>{name}</h2>
      <p className="app-soft">
        {members.length === 1 ? "1 person" : `${members.length} people`} ·{" "}
        {facilitator ? `facilitated by ${facilitator}` : "no facilitator yet"}
        {standing && (standing === name ? " · stands already" : ` · stands already as ${standing}`)}
      </p>
      {broken.length > 0 && (
        <div className="app-broken">
          <strong>Rules it breaks</strong>
          <ul>
            {broken.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <ul className="app-list">
        {members.map((person) => (
          <MovablePerson key={person.id} person={person} from={id} plan={plan} />
        ))}
      </ul>
      {served.length > 0 && (
        <>
          <h3>How it serves the aims</h3>
          <ul>
            {served.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <Link to={`sets/${id}/edit`}>
        Change its name, facilitator or what it offers
        <span className="nhsuk-u-visually-hidden">: {name}</span>
      </Link>
    </section>
  );
}
