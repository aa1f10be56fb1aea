import { Link } from "@remix-run/react";

type Listed = { id: string; name: string; about: string };

/** Files, each to be opened; `mayRemove` leads to taking one away as well. */
export function FileList({ files, mayRemove }: { files: Listed[]; mayRemove?: boolean }) {
  return (
    <ul className="nhsuk-list app-file-list">
      {files.map(({ id, name, about }) => (
        <li key={id}>
          <a href={`/files/${id}`}>{name}</a> <span className="app-soft">({about})</span>
          {mayRemove && (
            <>
              {" "}
              <Link to={`/files/${id}/removal`} aria-label={`Take ${name} away`}>
                Take away
              </Link>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
