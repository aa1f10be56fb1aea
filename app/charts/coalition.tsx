import {
  type CoalitionMark,
  type CoalitionSetting,
  drawCoalition,
  narrowCoalition,
  wideCoalition,
} from "./coalition-geometry.ts";
import { Key } from "./key.tsx";
import { Stop } from "./stop.tsx";

type Props = {
  marks: CoalitionMark[];
  names: { columns: string[]; rows: string[] };
  summary: string;
};

/** Who stands where, as a picture. The page that shows it lists the same people in words, under the same numbers. */
export function CoalitionPicture({ marks, names, summary }: Props) {
  return (
    <figure className="app-chart app-wide">
      <Picture
        marks={marks}
        names={names}
        summary={summary}
        setting={wideCoalition}
        className="app-chart__wide"
      />
      <Picture
        marks={marks}
        names={names}
        summary={summary}
        setting={narrowCoalition}
        className="app-chart__narrow"
      />
      <figcaption>
        {summary} The numbers are those of the list.
        <span className="app-chart__key">
          <Key name="A conversation is planned">
            <Stop x={12} y={12} radius={8} isFilled />
          </Key>
          <Key name="None is planned">
            <Stop x={12} y={12} radius={8} />
          </Key>
        </span>
      </figcaption>
    </figure>
  );
}

type PictureProps = Props & { setting: CoalitionSetting; className: string };

function Picture({ marks, names, summary, setting, className }: PictureProps) {
  const { width, fontSize, radius } = setting;
  const drawn = drawCoalition(marks, names, setting);
  return (
    <svg
      viewBox={`0 0 ${width} ${drawn.height}`}
      role="img"
      aria-label={summary}
      fontSize={fontSize}
      className={className}
    >
      {drawn.columns.map(({ lines, x, y }) => (
        <text key={x} className="app-chart__soft" x={x} y={y} textAnchor="middle">
          {lines.map((line, at) => (
            <tspan key={line} x={x} dy={at === 0 ? 0 : fontSize * 1.15}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {drawn.between.map((x) => (
        <line key={x} className="app-chart__rule" x1={x} x2={x} y1={drawn.top} y2={drawn.height} />
      ))}
      {drawn.rows.map(({ name, x, y, line }) => (
        <g key={name}>
          <line className="app-chart__rule" x1="0" x2={width} y1={line} y2={line} />
          <text className="app-chart__strong" x={x} y={y}>
            {name}
          </text>
        </g>
      ))}
      {drawn.marks.map(({ id, number, x, y, isNext }) => (
        <Stop key={id} x={x} y={y} radius={radius} number={number} isFilled={isNext} />
      ))}
    </svg>
  );
}
