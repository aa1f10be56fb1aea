import { inLines } from "../charts/in-lines.ts";
import type { Diagram, Level } from "./driver-rules.ts";
import { type Branch, columnsOf, treeOf } from "./driver-tree.ts";

/*
 * Where a driver diagram is drawn. What stands below a box has a band of its own beside it, and the box stands in the middle of
 * that, so that no two boxes meet whatever the diagram.
 */

export type DiagramSetting = {
  fontSize: number;
  /** Of a box. */
  width: number;
  /** Between two columns, where the lines run. */
  between: number;
  /** Between two boxes of a column. */
  gap: number;
};

export const usualDiagram: DiagramSetting = { fontSize: 14, width: 162, between: 30, gap: 14 };

export type DrawnBox = {
  /** What the element that shows it is called. */
  key: string;
  /** The box's own, or that of a measure. */
  id: string;
  level: Level | "measure";
  column: number;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
};

export type DrawnDiagram = {
  width: number;
  height: number;
  /** The size of the letters, and how far lines of text lie apart. */
  fontSize: number;
  line: number;
  columns: { x: number; name: string }[];
  boxes: DrawnBox[];
  /** The lines from box to box by their keys, from left to right, as SVG paths. */
  wires: { from: string; to: string; path: string }[];
};

const letter = 0.54;
const padding = 10;

type Item = { id: string; level: DrawnBox["level"]; lines: string[]; column: number };
type Band = Item & { height: number; band: number; below: Band[] };

/** Lays a diagram out: aims on the left, measures on the right. */
export function layOut(
  diagram: Diagram,
  { fontSize, width, between, gap }: DiagramSetting = usualDiagram,
): DrawnDiagram {
  const columns = columnsOf(diagram);
  const line = Math.round(fontSize * 1.3);
  const head = fontSize * 2.4;
  const most = Math.floor((width - 2 * padding) / (fontSize * letter));
  const measureColumn = Math.max(-1, ...columns.values()) + 1;
  const drawn = new Set<string>();
  const band = (item: Item, below: Band[]): Band => {
    const height = item.lines.length * line + 2 * padding;
    const all = below.reduce((sum, one) => sum + one.band, 0);
    return { ...item, height, below, band: Math.max(height + gap, all) };
  };
  const bandOf = ({ box, measures, below }: Branch): Band => {
    const inner = below.map(bandOf);
    // One that several ideas name stands beside the first.
    const first = measures.filter(({ id }) => !drawn.has(id));
    for (const { id } of first) drawn.add(id);
    const beside = first.map(({ id, name }) => {
      return band({ id, level: "measure", lines: broken(name, most), column: measureColumn }, []);
    });
    const { id, level, text } = box;
    return band({ id, level, lines: broken(text, most), column: columns.get(id) ?? 0 }, [
      ...inner,
      ...beside,
    ]);
  };
  const boxes: DrawnBox[] = [];
  const place = ({ band: own, below, height, ...item }: Band, top: number) => {
    const x = item.column * (width + between);
    const key = `${item.level === "measure" ? "measure" : "driver"}-${item.id}`;
    boxes.push({ ...item, key, x, y: top + (own - gap - height) / 2, width, height });
    let next = top + (own - below.reduce((sum, one) => sum + one.band, 0)) / 2;
    for (const one of below) {
      place(one, next);
      next += one.band;
    }
  };
  let top = head;
  for (const root of treeOf(diagram).map(bandOf)) {
    place(root, top);
    top += root.band;
  }
  const names = namesOf(boxes);
  const last = Math.max(0, ...names.keys());
  return {
    boxes,
    fontSize,
    line,
    height: top,
    width: (last + 1) * (width + between) - between,
    columns: [...names].map(([column, name]) => ({ x: column * (width + between), name })),
    wires: wiresOf(diagram, boxes, between),
  };
}

const columnNames = {
  aim: "Aim",
  primary: "Primary drivers",
  secondary: "Secondary drivers",
  idea: "Change ideas",
  measure: "Measures",
} as const;

/** What each column is called, by its number. */
function namesOf(boxes: DrawnBox[]): Map<number, string> {
  const names = new Map<number, string>();
  for (const { column, level } of [...boxes].sort((one, other) => one.column - other.column)) {
    const isFurther = level === "secondary" && names.get(column - 1) !== columnNames.primary;
    names.set(column, isFurther ? "What drives those" : columnNames[level]);
  }
  return names;
}

function wiresOf({ links, named }: Diagram, boxes: DrawnBox[], between: number) {
  const find = (key: string) => boxes.find((box) => box.key === key);
  const pairs = [
    ...links.map(({ aboveId, belowId }) => [find(`driver-${aboveId}`), find(`driver-${belowId}`)]),
    ...named.map(({ driverId, measureId }) => [
      find(`driver-${driverId}`),
      find(`measure-${measureId}`),
    ]),
  ];
  return pairs.flatMap(([left, right]) => {
    if (!left || !right) return [];
    const [x1, y1] = [left.x + left.width, left.y + left.height / 2];
    const [x2, y2] = [right.x, right.y + right.height / 2];
    // Bent in the first gap: beside a box, the columns before it are free.
    const bend = between / 2;
    const path = `M${x1} ${y1}C${x1 + bend} ${y1} ${x1 + bend} ${y2} ${x1 + between} ${y2}H${x2}`;
    return [{ from: left.key, to: right.key, path }];
  });
}

/** Breaks a text into lines of so many letters at most: between words, and within one that is longer than a line. */
export function broken(text: string, most: number): string[] {
  const lines = inLines(text.replace(new RegExp(`\\S{${most}}(?=\\S)`, "gu"), "$& "), most);
  return lines.length > 0 ? lines : [""];
}
