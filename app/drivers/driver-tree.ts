import { type Box, type Diagram, aboveOf, belowOf } from "./driver-rules.ts";

/*
 * For reading and drawing, a diagram is a tree: each box stands below one of those that it feeds, and names the others.
 */

/** A box with what stands below it. */
export type Branch = {
  box: Box;
  /** What else it feeds. */
  also: Box[];
  measures: { id: string; name: string }[];
  below: Branch[];
};

/** In which column each box stands: one further than the furthest that it feeds, and ideas after all drivers. */
export function columnsOf(diagram: Diagram): Map<string, number> {
  const columns = new Map<string, number>();
  const columnOf = ({ id, level }: Box): number => {
    const known = columns.get(id);
    if (known !== undefined) return known;
    const above = aboveOf(diagram, id).map(columnOf);
    const column = level === "aim" ? 0 : Math.max(0, ...above) + 1;
    columns.set(id, column);
    return column;
  };
  const drivers = diagram.boxes.filter(({ level }) => level !== "idea");
  const last = Math.max(0, ...drivers.map(columnOf));
  for (const { id, level } of diagram.boxes) if (level === "idea") columns.set(id, last + 1);
  return columns;
}

/** Under which of the boxes that it feeds a box stands: the furthest from the aim, the first of several; null for none. */
export function standsUnder(diagram: Diagram, columns: Map<string, number>, id: string) {
  const above = aboveOf(diagram, id);
  const column = (box: Box) => columns.get(box.id) ?? 0;
  const furthest = Math.max(...above.map(column));
  return above.find((box) => column(box) === furthest) ?? null;
}

/** A diagram as a tree, from its aims on. */
export function treeOf(diagram: Diagram): Branch[] {
  const columns = columnsOf(diagram);
  const under = new Map(
    diagram.boxes.map(({ id }) => [id, standsUnder(diagram, columns, id)?.id ?? null]),
  );
  const branch = (box: Box): Branch => ({
    box,
    also: aboveOf(diagram, box.id).filter(({ id }) => id !== under.get(box.id)),
    measures: diagram.measures.filter((measure) =>
      diagram.named.some(
        ({ driverId, measureId }) => driverId === box.id && measureId === measure.id,
      ),
    ),
    below: belowOf(diagram, box.id)
      .filter(({ id }) => under.get(id) === box.id)
      .map(branch),
  });
  return diagram.boxes.filter(({ id }) => under.get(id) === null).map(branch);
}

/** The boxes that stand beside one, itself among them, in their order. */
export function besideOf(diagram: Diagram, id: string): Box[] {
  const columns = columnsOf(diagram);
  const under = (box: Box) => standsUnder(diagram, columns, box.id)?.id;
  const one = diagram.boxes.find((box) => box.id === id);
  return one ? diagram.boxes.filter((box) => under(box) === under(one)) : [];
}

const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;

/** What a diagram is made of, in a sentence. */
export function diagramInWords({ boxes, named }: Diagram): string {
  const count = (level: Box["level"]) => boxes.filter((box) => box.level === level).length;
  const measures = new Set(named.map(({ measureId }) => measureId)).size;
  const parts = [
    counted(count("aim"), "aim"),
    counted(count("primary"), "primary driver"),
    counted(count("secondary"), "secondary driver"),
    counted(count("idea"), "change idea"),
    counted(measures, "measure"),
  ];
  return `A driver diagram with ${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}.`;
}
