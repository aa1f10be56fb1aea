import { svgFile } from "../charts/svg-file.server.tsx";
import { DriverBox, DriverLines } from "./driver-drawn.tsx";
import { broken, layOut } from "./driver-layout.ts";
import type { Diagram } from "./driver-rules.ts";

/** A driver diagram as a file of SVG that needs nothing else: with the challenge's name, and what it is made of. */
export function diagramSvg(
  diagram: Diagram,
  { title, summary }: { title: string; summary: string },
): string {
  const drawn = layOut(diagram);
  const { fontSize } = drawn;
  const width = Math.max(drawn.width, 480);
  const large = fontSize * 1.4;
  const titles = broken(title, Math.floor(width / (large * 0.6)));
  const top = titles.length * large * 1.3 + fontSize;
  return svgFile(
    { title, summary, width, height: top + drawn.height, fontSize },
    <>
      {titles.map((text, at) => (
        <text key={at} y={large * (0.9 + at * 1.3)} fontSize={large} fontWeight="600">
          {text}
        </text>
      ))}
      <g transform={`translate(0 ${top})`}>
        <DriverLines drawn={drawn} />
        {drawn.boxes.map((box) => (
          <DriverBox key={box.key} box={box} of={drawn} />
        ))}
      </g>
    </>,
  );
}
