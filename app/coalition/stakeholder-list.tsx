import type { Energy, Influence } from "../generated/prisma/enums.ts";
import { Link } from "@remix-run/react";
import { energies, influenceOrder, influences } from "./standing.ts";

export type Next = { who: string; about: string; by: string; isPast: boolean };

type Listed = {
  id: string;
  number: number;
  role: string;
  name: string;
  interest: string;
  influence: Influence;
  energy: Energy;
  next: Next | null;
};

type Props = { challengeId: string; stakeholders: Listed[] };

/** The people of the map in words, by their influence: the same as the picture, under the same numbers. */
export function StakeholderList({ challengeId, stakeholders }: Props) {
  return influenceOrder
    .map((influence) => ({
      influence,
      of: stakeholders.filter((one) => one.influence === influence),
    }))
    .filter(({ of }) => of.length > 0)
    .map(({ influence, of }) => (
      <section key={influence} aria-labelledby={influence}>
        <h2 id={influence}>{influences[influence].name}</h2>
        <ul className="app-list">
          {of.map(({ id, number, role, name, interest, energy, next }) => (
            <li key={id}>
              {number}.{" "}
              <Link to={`/challenges/${challengeId}/coalition/${id}`} className="app-list__title">
                {role}
                {name && `, ${name}`}
              </Link>
              <p className="app-said-so">
                <strong>{energies[energy].name}.</strong> {interest}
              </p>
              <p className="app-soft">
                {next ? (
                  <>
                    Next conversation: <NextTalk next={next} />
                  </>
                ) : (
                  "No conversation is planned."
                )}
              </p>
            </li>
          ))}
        </ul>
      </section>
    ));
}

/** The next conversation in a line. */
export function NextTalk({ next: { who, about, by, isPast } }: { next: Next }) {
  return (
    <>
      {who === "You" ? "Yours" : who}, {isPast ? "planned until" : "by"} {by}
      {about && `: ${about}`}
    </>
  );
}
