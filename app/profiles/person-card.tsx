import { Link } from "@remix-run/react";
import { Portrait } from "./portrait.tsx";

type Person = {
  id: string;
  name: string;
  photo: string;
  pronouns: string;
  about: string;
  offers: string;
  parts: string[];
  /** What a search found them by, where it is not said otherwise. */
  found: string[];
};

/** A person in the directory: what the reader may know at a glance. */
export function PersonCard({ person }: { person: Person }) {
  return (
    <li>
      <Portrait person={person} />
      <div>
        <Link to={`/directory/${person.id}`} className="app-list__title">
          {person.name}
        </Link>{" "}
        {person.pronouns && <span className="app-soft">({person.pronouns})</span>}
        {person.about && <p>{person.about}</p>}
        <p className="app-soft">{person.parts.join(" · ")}</p>
        {person.offers && <p className="app-people__offers">Offers: {person.offers}</p>}
        {person.found.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </li>
  );
}
