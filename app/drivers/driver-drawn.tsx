import type { DrawnBox, DrawnDiagram } from "./driver-layout.ts";

const ink = "#212b32";
const paper = "#ffffff";
const line = "#768692";

// Levels differ by frame and corner as well as by shade. Colours are attributes, since the picture becomes a file too.
const frames: Record<DrawnBox["level"], object> = {
  aim: { fill: "#dfe9e6", stroke: ink, strokeWidth: 2.5, rx: 2 },
  primary: { fill: paper, stroke: ink, strokeWidth: 2, rx: 2 },
  secondary: { fill: paper, stroke: ink, strokeWidth: 1, rx: 2 },
  idea: { fill: "#fdf3e4", stroke: ink, strokeWidth: 1, rx: 14 },
  measure: { fill: paper, stroke: ink, strokeWidth: 1, strokeDasharray: "4 3", rx: 2 },
};

/** The columns' names and the lines of a driver diagram. */
export const DriverLines = ({ drawn }: { drawn: DrawnDiagram }) => (
  <>
    {drawn.columns.map(({ x, name }) => (
      <text key={x} x={x} y={drawn.fontSize * 1.2} fontWeight="600" fill={ink}>
        {name}
      </text>
    ))}
    {drawn.wires.map(({ from, to, path }) => (
      <path key={`${from} ${to}`} d={path} fill="none" stroke={line} strokeWidth="1.5" />
    ))}
  </>
);

type BoxProps = { box: DrawnBox; of: DrawnDiagram };

/** One box of a driver diagram, with its words. */
export const DriverBox = ({ box, of: { fontSize, line: apart } }: BoxProps) => (
  <>
    <rect x={box.x} y={box.y} width={box.width} height={box.height} {...frames[box.level]} />
    {box.lines.map((words, at) => (
      <text
        key={at}
        x={box.x + 10}
        y={box.y + 10 + apart * at + fontSize * 0.95}
        fill={ink}
        fontWeight={box.level === "aim" ? "600" : undefined}
      >
        {words}
      </text>
    ))}
  </>
);
