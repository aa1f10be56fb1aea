import { DriverBox, DriverLines } from "./driver-drawn.tsx";
import { layOut } from "./driver-layout.ts";
import type { Diagram } from "./driver-rules.ts";

type Props = { diagram: Diagram; summary: string };

/** A driver diagram as a picture, to look at. The page that shows it has the same in words. */
export function DriverPicture({ diagram, summary }: Props) {
  const drawn = layOut(diagram);
  return (
    <figure className="app-chart app-wide">
      <div className="app-diagram" role="region" aria-label="Driver diagram" tabIndex={0}>
        <svg
          viewBox={`-4 -4 ${drawn.width + 8} ${drawn.height + 8}`}
          width={drawn.width + 8}
          fontSize={drawn.fontSize}
          role="img"
          aria-label={summary}
        >
          <DriverLines drawn={drawn} />
          {drawn.boxes.map((box) => (
            <DriverBox key={box.key} box={box} of={drawn} />
          ))}
        </svg>
      </div>
      <figcaption>{summary}</figcaption>
    </figure>
  );
}
