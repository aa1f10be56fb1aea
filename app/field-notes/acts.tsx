import { Link } from "@remix-run/react";

/** Where a note is changed and removed. @param what it is, for who hears the links by themselves */
export function Acts({ path, what }: { path: string; what: string }) {
  return (
    <p className="app-actions">
      <Link to={`${path}/edit`}>
        Change<span className="nhsuk-u-visually-hidden"> {what}</span>
      </Link>
      <Link to={`${path}/removal`}>
        Remove<span className="nhsuk-u-visually-hidden"> {what}</span>
      </Link>
    </p>
  );
}
