import { Key } from "./key.tsx";
import { type Gap, type GapSetting, drawGaps, narrow, wide } from "./gap-geometry.ts";

type Props = { gaps: Gap[]; scale: { from: number; to: number }; summary: string };

/** Gaps between self and others as a picture. The page that shows it has the same in a table. */
export function GapPicture(props: Props) {
  return (
    <figure className="app-chart">
      <Gaps {...props} setting={wide} className="app-chart__wide" />
      <Gaps {...props} setting={narrow} className="app-chart__narrow" />
      <figcaption>
        {props.summary}
        <span className="app-chart__key">
          <Key name="You">
            <Self x={12} y={12} />
          </Key>
          <Key name="Others">
            <Others x={12} y={12} />
          </Key>
        </span>
      </figcaption>
    </figure>
  );
}

/** The drawing alone. */
export function Gaps({
  gaps,
  scale,
  summary,
  setting,
  className,
}: Props & { setting: GapSetting; className?: string }) {
  const { width, height, head, ticks, lines } = drawGaps(gaps, scale, setting);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={summary}
      fontSize={setting.fontSize}
      className={className}
    >
      {ticks.map(({ value, x }) => (
        <g key={value}>
          <line className="app-chart__rule" x1={x} x2={x} y1={head - 4} y2={height} />
          <text className="app-chart__soft" x={x} y={setting.fontSize} textAnchor="middle">
            {value}
          </text>
        </g>
      ))}
      {lines.map(({ name, y, label, self, others }) => (
        <g key={name}>
          <text x={label.x} y={label.y}>
            {name}
          </text>
          {self !== null && others !== null && (
            <line className="app-chart__line" x1={self} x2={others} y1={y} y2={y} />
          )}
          {others !== null && <Others x={others} y={y} />}
          {self !== null && <Self x={self} y={y} />}
        </g>
      ))}
    </svg>
  );
}

type Place = { x: number; y: number };
const Self = ({ x, y }: Place) => <circle className="app-chart__mark" cx={x} cy={y} r="4.5" />;
// Large enough to be seen around the circle, where both are the same.
const Others = ({ x, y }: Place) => (
  <path className="app-chart__mark app-chart__mark--diamond" d={`M${x} ${y - 9}l9 9l-9 9l-9 -9z`} />
);
