import { Key } from "./key.tsx";
import { type Shift, type ShiftSetting, drawShifts, narrow, wide } from "./shifts-geometry.ts";

type Props = { shifts: Shift[]; points: number; summary: string };

/** Shifts as a picture. The page that shows it has the same in words and in a table. */
export function ShiftsPicture({ shifts, points, summary }: Props) {
  const hasEarlier = shifts.some(({ answers }) => answers.length > 1);
  return (
    <figure className="app-chart app-wide">
      <Picture
        shifts={shifts}
        points={points}
        summary={summary}
        setting={wide}
        className="app-chart__wide"
      />
      <Picture
        shifts={shifts}
        points={points}
        summary={summary}
        setting={narrow}
        className="app-chart__narrow"
      />
      <figcaption>
        {summary}
        <span className="app-chart__key">
          <Key name="Now">
            <Now x={12} y={12} />
          </Key>
          <Key name="Wanted">
            <Wanted x={12} y={12} />
          </Key>
          {hasEarlier && (
            <Key name="Earlier">
              <Earlier x={12} y={12} />
            </Key>
          )}
        </span>
      </figcaption>
    </figure>
  );
}

type PictureProps = Props & { setting: ShiftSetting; className: string };

function Picture({ shifts, points, summary, setting, className }: PictureProps) {
  const drawing = drawShifts(shifts, points, setting);
  return (
    <svg
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-label={summary}
      fontSize={setting.fontSize}
      className={className}
    >
      {drawing.shifts.map(({ y, from, to, ticks, now, wanted, before }) => (
        <g key={y}>
          <text x={from.x} y={from.y} textAnchor={from.anchor}>
            {from.text}
          </text>
          <text x={to.x} y={to.y} textAnchor={to.anchor}>
            {to.text}
          </text>
          <line className="app-chart__rule" x1={ticks.at(0)} x2={ticks.at(-1)} y1={y} y2={y} />
          {ticks.map((x) => (
            <line key={x} className="app-chart__rule" x1={x} x2={x} y1={y - 4} y2={y + 4} />
          ))}
          <line className="app-chart__line" x1={now} x2={wanted} y1={y} y2={y} />
          {before.map((x) => (
            <Earlier key={x} x={x} y={y} />
          ))}
          <Wanted x={wanted} y={y} />
          <Now x={now} y={y} />
        </g>
      ))}
    </svg>
  );
}

type Place = { x: number; y: number };

const Now = ({ x, y }: Place) => <circle className="app-chart__mark" cx={x} cy={y} r="4.5" />;
// Large enough to be seen around the circle, where somebody is where they want to be.
const Wanted = ({ x, y }: Place) => (
  <path className="app-chart__mark app-chart__mark--diamond" d={`M${x} ${y - 9}l9 9l-9 9l-9 -9z`} />
);
const Earlier = ({ x, y }: Place) => (
  <circle className="app-chart__mark app-chart__mark--earlier" cx={x} cy={y} r="4" />
);
