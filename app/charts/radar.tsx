import { Key } from "./key.tsx";
import { type RadarAxis, type RadarSetting, drawRadar, narrow, wide } from "./radar-geometry.ts";

type Props = {
  axes: RadarAxis[];
  scale: { from: number; to: number };
  /** Who is compared, in the order of the values. The first is drawn with circles and a full line, the second with diamonds, broken. */
  names: string[];
  summary: string;
};

/** A radar as a picture. The page that shows it has the same in a table. */
export function RadarPicture(props: Props) {
  return (
    <figure className="app-chart">
      <Radar {...props} setting={wide} className="app-chart__wide" />
      <Radar {...props} setting={narrow} className="app-chart__narrow" />
      <figcaption>
        {props.summary}
        <span className="app-chart__key">
          {props.names.map((name, who) => (
            <Key key={name} name={name}>
              <line className={lineClass(who)} x1="0" x2="24" y1="12" y2="12" />
              <Corner who={who} x={12} y={12} />
            </Key>
          ))}
        </span>
      </figcaption>
    </figure>
  );
}

type PictureProps = Props & { setting: RadarSetting; className?: string };

/** The drawing alone. */
export function Radar({ axes, scale, summary, setting, className }: PictureProps) {
  const { width, height, middle, rings, spokes, labels, shapes } = drawRadar(axes, scale, setting);
  const { fontSize } = setting;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={summary}
      fontSize={fontSize}
      className={className}
    >
      {rings.map(({ value, path }) => (
        <path key={value} className="app-chart__grid" d={path} />
      ))}
      {spokes.map(({ x, y }) => (
        <line
          key={`${x} ${y}`}
          className="app-chart__rule"
          x1={middle.x}
          y1={middle.y}
          x2={x}
          y2={y}
        />
      ))}
      {shapes.map(({ path, points }, who) => (
        <g key={who}>
          <path className={lineClass(who)} d={path} />
          {points.map(({ x, y }) => (
            <Corner key={`${x} ${y}`} who={who} x={x} y={y} />
          ))}
        </g>
      ))}
      {rings.map(({ value, label }) => (
        <text key={value} className="app-chart__soft" x={label.x + 5} y={label.y + fontSize * 0.9}>
          {value}
        </text>
      ))}
      {labels.map(({ lines, x, y, anchor }) => (
        <text key={lines.join(" ")} textAnchor={anchor}>
          {lines.map((line, index) => (
            <tspan key={line} x={x} y={y + index * fontSize * 1.2}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
}

const lineClass = (who: number) => `app-chart__line${who ? " app-chart__line--second" : ""}`;

function Corner({ who, x, y }: { who: number; x: number; y: number }) {
  if (!who) return <circle className="app-chart__mark" cx={x} cy={y} r="4.5" />;
  return (
    <path
      className="app-chart__mark app-chart__mark--diamond"
      d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`}
    />
  );
}
