import { Key } from "./key.tsx";
import {
  type Drawing,
  type DrawnItem,
  type Setting,
  type Shape,
  type TimeLine,
  drawTimeLine,
  narrow,
  wide,
} from "./time-line-geometry.ts";

/**
 * A time line as a picture: with names on paper and wide screens, as shapes alone on a phone. The page that shows it has
 * the same in words below it.
 */
export function TimeLinePicture({ line, summary }: { line: TimeLine; summary: string }) {
  const shapes = new Set(line.bands.map(({ shape }) => shape));
  return (
    <figure className="app-chart app-wide">
      <Picture line={line} setting={wide} summary={summary} className="app-chart__wide" />
      <Picture line={line} setting={narrow} summary={summary} className="app-chart__narrow" />
      <figcaption>
        {summary}
        {shapes.size > 1 && (
          <span className="app-chart__key">
            {line.bands.map(({ id, name, shape }) => (
              <Key key={id} name={name} width={20} height={20}>
                <Mark shape={shape} item={{ x: 2, y: 10, width: 16, isOver: false }} />
              </Key>
            ))}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

type PictureProps = { line: TimeLine; setting: Setting; summary: string; className: string };

function Picture({ line, setting, summary, className }: PictureProps) {
  const { width, height, head, months, today, bands } = drawTimeLine(line, setting);
  const { fontSize } = setting;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={summary}
      fontSize={fontSize}
      className={className}
    >
      {today !== null && (
        <rect className="app-chart__past" y={head} width={today} height={height - head} />
      )}
      <Months months={months} height={height} fontSize={fontSize} />
      <line className="app-chart__rule" x1="0" x2={width} y1={head} y2={head} />
      {today !== null && <Today x={today} width={width} height={height} fontSize={fontSize} />}
      {bands.map(({ id, name, shape, y, items }) => (
        <g key={id}>
          <text className="app-chart__strong" x="4" y={y}>
            {name}
          </text>
          {items.map((item) => (
            <g key={item.id}>
              <Mark shape={shape} item={item} />
              {item.label && (
                <text x={item.label.x} y={item.y + fontSize * 0.35} textAnchor={item.label.anchor}>
                  {item.label.text}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

type MonthsProps = { months: Drawing["months"]; height: number; fontSize: number };

/** Months across a picture, each with its name and a line where it begins. */
export function Months({ months, height, fontSize }: MonthsProps) {
  return months.map(({ x, name, year }) => (
    <g key={x}>
      <line className="app-chart__rule" x1={x} x2={x} y1={fontSize * 1.3} y2={height} />
      <text className="app-chart__soft" x={x + 4} y={fontSize * 2.4}>
        {name}
      </text>
      {year && (
        <text className="app-chart__soft" x={x + 4} y={fontSize * 3.6}>
          {year}
        </text>
      )}
    </g>
  ));
}

type TodayProps = { x: number; width: number; height: number; fontSize: number };

/** A line where today is. */
export function Today({ x, width, height, fontSize }: TodayProps) {
  const isLate = x > width - fontSize * 4;
  return (
    <g>
      <line className="app-chart__today" x1={x} x2={x} y1="0" y2={height} />
      <text
        className="app-chart__now"
        x={isLate ? x - 5 : x + 5}
        y={fontSize}
        textAnchor={isLate ? "end" : "start"}
      >
        Today
      </text>
    </g>
  );
}

type Placed = Pick<DrawnItem, "x" | "y" | "width" | "isOver">;

function Mark({ shape, item }: { shape: Shape; item: Placed }) {
  const { x, y, width, isOver } = item;
  const className = isOver ? "app-chart__mark app-chart__mark--over" : "app-chart__mark";
  const middle = x + width / 2;
  if (shape === "ring") return <circle className={className} cx={middle} cy={y} r="5.5" />;
  if (shape === "diamond")
    return <path className={className} d={`M${middle} ${y - 7}l7 7l-7 7l-7 -7z`} />;
  return <rect className={className} x={x} y={y - 5} width={width} height="10" rx="4" />;
}
