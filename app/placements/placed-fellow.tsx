import { Link } from "@remix-run/react";

type Placed = {
  id: string;
  name: string;
  host: string | null;
  challenge: string;
  sponsors: string[];
  mentors: string[];
  standing: string;
};

const named = (names: string[]) => (names.length > 0 ? names.join(", ") : "none yet");

/** One line of the placements: who, where, on what, and with whom. */
export function PlacedFellow({ fellow }: { fellow: Placed }) {
  return (
    <li>
      <Link to={`/fellows/${fellow.id}`} className="app-list__title">
        {fellow.name}
      </Link>
      <p className="app-soft">
        {fellow.host ?? "Never placed"} · {fellow.standing.toLowerCase()}
      </p>
      {fellow.challenge && <p>{fellow.challenge}</p>}
      <p className="app-soft">
        Sponsor: {named(fellow.sponsors)} · Mentor: {named(fellow.mentors)}
      </p>
    </li>
  );
}
