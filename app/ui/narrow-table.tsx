import type { ReactNode } from "react";

type Props = {
  caption: string;
  /** Whether the caption is seen; else it is for who hears the page. */
  isTitled?: boolean;
  columns: string[];
  className?: string;
  /** The rows, each of `NarrowCell`s. */
  children: ReactNode;
};

/** A table that in a narrow window becomes a few words under the first cell of each row. */
export function NarrowTable({ caption, isTitled, columns, className, children }: Props) {
  const captionClass = isTitled ? "nhsuk-table__caption--s" : "nhsuk-u-visually-hidden";
  const classes = ["nhsuk-table-responsive app-by-person app-wide", className];
  return (
    <table className={classes.filter(Boolean).join(" ")}>
      <caption className={`nhsuk-table__caption ${captionClass}`}>{caption}</caption>
      <thead className="nhsuk-table__head">
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">{children}</tbody>
    </table>
  );
}

/** A cell with its column's name, which is seen where the window is too narrow for a head. */
export const NarrowCell = ({ column, children }: { column: string; children: ReactNode }) => (
  <td className="nhsuk-table__cell">
    <span className="nhsuk-table-responsive__heading" aria-hidden="true">
      {column}{" "}
    </span>
    {children}
  </td>
);
