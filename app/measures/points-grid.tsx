import { useState } from "react";
import { type Answer, errorsOf } from "../ui/form.tsx";
import { type Cells, type Column, columns, pasteInto, rowsIn } from "./grid-cells.ts";
import { useGridKeys } from "./use-grid-keys.ts";

type Row = { was: string; had: string } & Cells;
type Props = { rows: Row[]; unit: string; answer: Answer };

const emptyRows = 8;
const noRow: Row = { was: "", had: "", date: "", value: "" };

/**
 * A row of fields for each point, and empty ones below. With script it is moved in as in a spreadsheet: the arrows and Enter
 * go from cell to cell, and a block copied from one fills the cells that it is pasted on.
 */
export function PointsGrid({ rows: standing, unit, answer }: Props) {
  const [rows, setRows] = useState(() => firstRows(standing, answer));
  const { grid, onKeyDown } = useGridKeys();
  const change = (index: number, column: Column, text: string) =>
    setRows((now) => now.map((row, at) => (at === index ? { ...row, [column]: text } : row)));
  const paste = (event: React.ClipboardEvent, index: number, column: Column) => {
    const text = event.clipboardData.getData("text/plain");
    if (!/[\t\n\r]/.test(text.trim())) return;
    event.preventDefault();
    setRows((now) => pasteInto(now, { index, column }, text, noRow));
  };
  return (
    <div className="app-scroll" role="region" aria-label="Points" tabIndex={0}>
      <table className="app-grid" ref={grid} onKeyDown={onKeyDown}>
        <caption className="nhsuk-u-visually-hidden">Points, a row each</caption>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Date</th>
            <th scope="col">{unit ? `Number (${unit})` : "Number"}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">
                {index + 1}
                <input type="hidden" name={`was-${index}`} value={row.was} />
                <input type="hidden" name={`had-${index}`} value={row.had} />
              </th>
              {columns.map((column) => (
                <Cell
                  key={column}
                  index={index}
                  column={column}
                  answer={answer}
                  text={row[column]}
                  onChange={(text) => change(index, column, text)}
                  onPaste={(event) => paste(event, index, column)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <button
        type="button"
        className="app-link-button app-needs-script"
        onClick={() => setRows((now) => [...now, ...Array<Row>(emptyRows).fill(noRow)])}
      >
        More rows
      </button>
    </div>
  );
}

type CellProps = {
  index: number;
  column: Column;
  text: string;
  answer: Answer;
  onChange: (text: string) => void;
  onPaste: (event: React.ClipboardEvent) => void;
};

const labels: Record<Column, string> = { date: "Date", value: "Number" };

function Cell({ index, column, text, answer, onChange, onPaste }: CellProps) {
  const name = `${column}-${index}`;
  const [error] = errorsOf(answer, name);
  return (
    <td className={error ? "app-grid__wrong" : undefined}>
      {error && (
        <span className="nhsuk-error-message" id={`${name}-error`}>
          {error}
        </span>
      )}
      <input
        name={name}
        id={name}
        value={text}
        onPaste={onPaste}
        className="nhsuk-input"
        aria-label={`${labels[column]}, row ${index + 1}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </td>
  );
}

/** What was typed into a form that was refused, or what stands; and some empty rows. */
function firstRows(standing: Row[], answer: Answer): Row[] {
  const typed = answer && "typed" in answer ? rowsIn(answer.typed as Record<string, string>) : [];
  const rows = typed.length > 0 ? typed : [...standing, ...Array<Row>(emptyRows).fill(noRow)];
  return rows.map(({ was, had, date, value }) => ({ was, had, date, value }));
}
