import {
  type Arc,
  type ArcSetting,
  type DrawnMark,
  type MarkShape,
  drawArc,
  narrow,
  wide,
} from "./arc-geometry.ts";
import { Key } from "./key.tsx";
import { Months, Today } from "./time-line.tsx";

type Props = {
  arc: Arc;
  summary: string;
  /** What each shape that is in use stands for. */
  shapes: { shape: MarkShape; name: string }[];
};

/** An arc as a picture. The page that shows it has the same in words and in a table. */
export function ArcPicture({ arc, summary, shapes }: Props) {
  return (
    <figure className="app-chart app-wide">
      <Picture arc={arc} setting={wide} summary={summary} className="app-chart__wide" />
      <Picture arc={arc} setting={narrow} summary={summary} className="app-chart__narrow" />
      <figcaption>
        {summary}
        <span className="app-chart__key">
          {shapes.map(({ shape, name }) => (
            <Key key={shape} name={name} width={20} height={20}>
              <Mark mark={{ shape, x: 10, y: 10 }} />
            </Key>
          ))}
        </span>
      </figcaption>
    </figure>
  );
}

type PictureProps = { arc: Arc; setting: ArcSetting; summary: string; className: string };

function Picture({ arc, setting, summary, className }: PictureProps) {
  const { width, height, gutter, months, today, levels, below, line, marks } = drawArc(
    arc,
    setting,
  );
  const { fontSize } = setting;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={summary}
      fontSize={fontSize}
      className={className}
    >
      <Months months={months} height={height} fontSize={fontSize} />
      {levels.map(({ name, y }) => (
        <g key={y}>
          <line className="app-chart__rule" x1={gutter} x2={width} y1={y} y2={y} />
          <text x="0" y={y + fontSize * 0.35}>
            {name}
          </text>
        </g>
      ))}
      {below !== null && (
        <text className="app-chart__soft" x="0" y={below + fontSize * 0.35}>
          {arc.belowName}
        </text>
      )}
      {today !== null && <Today x={today} width={width} height={height} fontSize={fontSize} />}
      {line && <path className="app-chart__line" d={line} />}
      {marks.map((mark) => (
        <Mark key={mark.id} mark={mark} />
      ))}
    </svg>
  );
}

const outlines: Record<Exclude<MarkShape, "circle">, string> = {
  diamond: "m0 -8l8 8l-8 8l-8 -8z",
  triangle: "m0 -8l8 14h-16z",
  square: "m-5.5 -5.5h11v11h-11z",
};

function Mark({ mark: { shape, x, y } }: { mark: Omit<DrawnMark, "id"> }) {
  const className = `app-chart__mark app-chart__mark--${shape}`;
  if (shape === "circle") return <circle className={className} cx={x} cy={y} r="6" />;
  return <path className={className} d={`M${x} ${y}${outlines[shape]}`} />;
}
