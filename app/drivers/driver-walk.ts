import type { DrawnBox, DrawnDiagram } from "./driver-layout.ts";

/** Where an arrow leads from a box: along a line to the left or to the right, or up and down its column; null at the end. */
export function walk({ boxes, wires }: DrawnDiagram, key: string, arrow: string): string | null {
  const here = boxes.find((box) => box.key === key);
  if (!here) return null;
  const nearest = (some: DrawnBox[]) => {
    const far = ({ y, height }: DrawnBox) => Math.abs(y + height / 2 - here.y - here.height / 2);
    return [...some].sort((one, other) => far(one) - far(other))[0]?.key ?? null;
  };
  const among = (keys: string[]) => boxes.filter((box) => keys.includes(box.key));
  const column = boxes.filter((box) => box.column === here.column);
  switch (arrow) {
    case "ArrowLeft":
      return nearest(among(wires.filter(({ to }) => to === key).map(({ from }) => from)));
    case "ArrowRight":
      return nearest(among(wires.filter(({ from }) => from === key).map(({ to }) => to)));
    case "ArrowUp":
      return nearest(column.filter(({ y }) => y < here.y));
    case "ArrowDown":
      return nearest(column.filter(({ y }) => y > here.y));
    default:
      return null;
  }
}
