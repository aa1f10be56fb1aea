import {
  type PathPlace,
  type PathSetting,
  type PathStep,
  drawPath,
  narrowPath,
  widePath,
} from "./path-geometry.ts";
import { Stop } from "./stop.tsx";

type Props = { places: PathPlace[]; steps: PathStep[]; first?: number; summary: string };

/**
 * The way that something took from place to place, as a picture. The page that shows it has the same in words, under the same
 * numbers.
 * @param first the number of the first step that is drawn
 */
export function PathPicture({ summary, ...path }: Props) {
  return (
    <figure className="app-chart">
      <Picture {...path} setting={widePath} summary={summary} className="app-chart__wide" />
      <Picture {...path} setting={narrowPath} summary={summary} className="app-chart__narrow" />
      <figcaption>{summary}</figcaption>
    </figure>
  );
}

type PictureProps = Props & { setting: PathSetting; className: string };

function Picture({ places, steps, first, setting, summary, className }: PictureProps) {
  const drawn = drawPath(places, steps, setting, first);
  const { width, height, radius } = drawn;
  const { fontSize, lane, names } = setting;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={summary}
      fontSize={fontSize}
      className={className}
    >
      {drawn.places.map(({ id, lines, y, isVisited }, at) => (
        <g key={id}>
          {at > 0 && (
            <line
              className="app-chart__rule"
              x1="0"
              x2={width}
              y1={y - lane / 2}
              y2={y - lane / 2}
            />
          )}
          {lines.map((text, index) => (
            <text
              key={text}
              className={isVisited ? "app-chart__strong" : "app-chart__soft"}
              x="6"
              y={y + fontSize * (0.35 + (index - (lines.length - 1) / 2) * 1.1)}
            >
              {text}
            </text>
          ))}
        </g>
      ))}
      <line className="app-chart__rule" x1={names - 8} x2={names - 8} y1="0" y2={height} />
      <path className="app-chart__line" d={drawn.line} />
      {drawn.steps.map(({ id, number, x, y, isLast }) => (
        <Stop key={id} x={x} y={y} radius={radius} number={number} isFilled={isLast} />
      ))}
    </svg>
  );
}
