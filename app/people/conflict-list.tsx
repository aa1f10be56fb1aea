import { Link } from "@remix-run/react";
import type { NamedConflict } from "./named-conflicts.server.ts";

type Props = { conflicts: NamedConflict[]; but?: string };

/** Conflicts of interest, each with its reason and where it is mended. @param but whose page this is, not to be linked to */
export function ConflictList({ conflicts, but }: Props) {
  return (
    <ul className="app-list">
      {conflicts.map(({ key, text, reason, mended }) => (
        <li key={key}>
          <span className="app-list__title">{text}</span>
          <p>{reason}</p>
          <p className="app-actions app-actions--close">
            {mended
              .filter(({ to }) => !but || !to.endsWith(`/${but}`))
              .map((place) => (
                <Link key={place.to} to={place.to}>
                  {place.text}
                </Link>
              ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
