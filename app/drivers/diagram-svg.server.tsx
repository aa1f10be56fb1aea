import { renderToStaticMarkup } from "react-dom/server";
import { DriverBox, DriverLines } from "./driver-drawn.tsx";
import { broken, layOut } from "./driver-layout.ts";
import type { Diagram } from "./driver-rules.ts";

const margin = 24;

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
  const top = margin + titles.length * large * 1.3 + fontSize;
  const height = Math.ceil(top + drawn.height + margin);
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width + 2 * margin} ${height}`}
      width={width + 2 * margin}
      height={height}
      fontSize={fontSize}
      fontFamily="system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', Arial, sans-serif"
      fill="#212b32"
      role="img"
      aria-labelledby="title"
      aria-describedby="words"
    >
      <title id="title">{title}</title>
      <desc id="words">{summary}</desc>
      <rect width="100%" height="100%" fill="#ffffff" />
      {titles.map((text, at) => (
        <text
          key={at}
          x={margin}
          y={margin + large * (0.9 + at * 1.3)}
          fontSize={large}
          fontWeight="600"
        >
          {text}
        </text>
      ))}
      <g transform={`translate(${margin} ${top})`}>
        <DriverLines drawn={drawn} />
        {drawn.boxes.map((box) => (
          <DriverBox key={box.key} box={box} of={drawn} />
        ))}
      </g>
    </svg>,
  );
}
