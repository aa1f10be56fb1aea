/*
 * The geometry of a coalition map: a pure function from where people stand to where they are drawn. Columns say where their
 * energy is, rows how much they can move; within a cell, people lie side by side, in their order.
 */

/** Somebody on the map: the number under which the page lists them, and their column and row, from 0. */
export type CoalitionMark = {
  id: string;
  number: number;
  column: number;
  row: number;
  isNext: boolean;
};

export type CoalitionSetting = {
  width: number;
  fontSize: number;
  /** Room at the left for the names of rows; 0: they stand above their row. */
  names: number;
  radius: number;
};

export const wideCoalition: CoalitionSetting = { width: 680, fontSize: 15, names: 130, radius: 14 };
export const narrowCoalition: CoalitionSetting = { width: 320, fontSize: 13, names: 0, radius: 13 };

type Placed = { x: number; y: number };
export type DrawnCoalition = {
  height: number;
  columns: (Placed & { lines: string[] })[];
  rows: (Placed & { name: string; line: number })[];
  /** Where one column ends and the next begins. */
  between: number[];
  top: number;
  marks: (Placed & { id: string; number: number; isNext: boolean })[];
};

const gap = 8;
/** The width of a letter, by the size of the type. */
const letter = 0.58;

/** Lays a map out, each row as high as its fullest cell needs. Marks outside the grid are left out. */
export function drawCoalition(
  marks: CoalitionMark[],
  names: { columns: string[]; rows: string[] },
  { width, fontSize, names: left, radius }: CoalitionSetting,
): DrawnCoalition {
  const column = (width - left) / names.columns.length;
  const step = 2 * radius + gap;
  const aside = Math.max(1, Math.floor((column - gap) / step));
  const above = left === 0 ? fontSize * 1.7 : 0;
  const top = fontSize * 2.9;

  const drawn: DrawnCoalition["marks"] = [];
  const rows: DrawnCoalition["rows"] = [];
  let y = top;
  names.rows.forEach((name, row) => {
    const cells = names.columns.map((_name, at) =>
      marks.filter((mark) => mark.row === row && mark.column === at),
    );
    const lines = Math.max(1, ...cells.map((cell) => Math.ceil(cell.length / aside)));
    const height = above + lines * step + 2 * gap;
    cells.forEach((cell, at) => {
      const middle = left + column * (at + 0.5);
      cell.forEach(({ id, number, isNext }, index) => {
        const inLine = Math.min(aside, cell.length - Math.floor(index / aside) * aside);
        drawn.push({
          id,
          number,
          isNext,
          x: middle + ((index % aside) - (inLine - 1) / 2) * step,
          y: y + above + gap + step * (Math.floor(index / aside) + 0.5),
        });
      });
    });
    const nameY = left === 0 ? y + fontSize * 1.3 : y + height / 2 + fontSize * 0.35;
    rows.push({ name, x: left === 0 ? 4 : 0, y: nameY, line: y });
    y += height;
  });
  return {
    height: y,
    top,
    rows,
    marks: drawn,
    columns: names.columns.map((name, at) => ({
      lines: name.length * fontSize * letter < column ? [name] : inTwo(name),
      x: left + column * (at + 0.5),
      y: fontSize * 1.1,
    })),
    between: names.columns.map((_name, at) => left + column * at),
  };
}

/** A name in two lines at most: its first word, and the rest. */
function inTwo(name: string): string[] {
  const [first = "", ...rest] = name.split(" ");
  return rest.length > 0 ? [first, rest.join(" ")] : [first];
}
