import {
  type ChartSetting,
  type MeasureChart,
  type MeasureDrawing,
  drawMeasure,
  narrow,
  small,
  wide,
} from "./measure-geometry.ts";
import { type PointMeaning, pointColours, pointWords, shapeAt } from "./measure-shapes.ts";

/** What stands about a chart, wherever it is shown: words of the page it is part of, and of the file it becomes. */
export type ChartWords = { title: string; summary: string };

type Props = ChartWords & { chart: MeasureChart };

/** A run chart or an XmR chart as a picture. The page that shows it has the same in words and in a table. */
export function MeasurePicture({ chart, title, summary }: Props) {
  return (
    <figure className="app-chart app-wide">
      <div className="app-chart__wide">
        <MeasureSvg {...{ chart, title, summary }} setting={wide} id="chart-wide" />
      </div>
      <div className="app-chart__narrow">
        <MeasureSvg {...{ chart, title, summary }} setting={narrow} id="chart-narrow" />
        <p className="app-soft">{chart.lineNames.map(({ text }) => text).join(". ")}</p>
      </div>
      <figcaption>
        {summary}
        <span className="app-chart__key">
          {meaningsIn(chart).map((meaning) => (
            <span key={meaning}>
              <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
                <Shape meaning={meaning} path={shapeAt(meaning, [10, 10], 6)} />
              </svg>{" "}
              {pointWords[meaning]}
            </span>
          ))}
        </span>
      </figcaption>
      {chart.events.length > 0 && (
        <ul className="app-chart__events">
          {chart.events.map(({ sign, words }) => (
            <li key={sign}>
              <strong>{sign}</strong> {words}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

/** A chart as it stands in a list, without numbers: its words stand beside it. */
export const SmallMeasurePicture = ({ chart, title, summary, id }: Props & { id: string }) => (
  <div className="app-chart app-chart--small">
    <MeasureSvg {...{ chart, title, summary, id }} setting={small} />
  </div>
);

const meaningsIn = ({ points }: MeasureChart) =>
  (["common", "improvement", "concern", "neutral"] as const).filter((one) =>
    points.some(({ meaning }) => meaning === one),
  );

type SvgProps = Props & { setting: ChartSetting; id: string };

function MeasureSvg({ chart, title, summary, setting, id }: SvgProps) {
  const drawn = drawMeasure(chart, setting);
  return (
    <svg
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
      fontSize={setting.fontSize}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-words`}>{summary}</desc>
      <MeasureDrawn {...{ drawn, chart, setting }} />
    </svg>
  );
}

const ink = "#212b32";
const soft = "#4c6272";
const pale = "#d8dde0";
const wanted = "#c8102e";

type DrawnProps = { drawn: MeasureDrawing; chart: MeasureChart; setting: ChartSetting };

/** The chart itself. Colours are attributes, since it becomes a file as well, which no style sheet goes with. */
export function MeasureDrawn({ drawn, chart, setting }: DrawnProps) {
  const { plot } = drawn;
  const { fontSize } = setting;
  const decimals = Math.max(0, ...drawn.yTicks.map(({ value }) => decimalsIn(value)));
  return (
    <>
      {chart.unit && setting.yTicks > 0 && (
        <text x="0" y={fontSize} fill={soft}>
          {chart.unit}
        </text>
      )}
      {drawn.yTicks.map(({ y, value }) => (
        <g key={y}>
          <path d={`M${plot.left - 8} ${y}H${plot.right + 8}`} stroke={pale} />
          <text x={plot.left - 14} y={y + fontSize * 0.35} textAnchor="end" fill={soft}>
            {value.toLocaleString("en-GB", { maximumFractionDigits: decimals })}
          </text>
        </g>
      ))}
      {drawn.xTicks.map(({ x, text }) => (
        <g key={x}>
          <path d={`M${x} ${plot.bottom}v5`} stroke={soft} />
          <text x={x} y={plot.bottom + fontSize * 1.5} textAnchor="middle" fill={soft}>
            {text}
          </text>
        </g>
      ))}
      {drawn.events.map(({ x, y, sign }) => (
        <g key={sign}>
          <path d={`M${x} ${y + 3}V${plot.bottom}`} stroke={soft} strokeDasharray="2 3" />
          <text x={x} y={y} textAnchor="middle" fontWeight="600" fill={ink}>
            {sign}
          </text>
        </g>
      ))}
      {drawn.limits.map(({ from, to, y, isProvisional }) => (
        <path
          key={`${from} ${y}`}
          d={`M${from} ${y}H${to}`}
          stroke={soft}
          strokeWidth="1.5"
          strokeDasharray={isProvisional ? "2 5" : "8 4"}
        />
      ))}
      {drawn.centres.map(({ from, to, y }) => (
        <path key={from} d={`M${from} ${y}H${to}`} stroke={ink} strokeWidth="1.5" />
      ))}
      {drawn.target !== null && (
        <path
          d={`M${plot.left - 8} ${drawn.target}H${plot.right + 8}`}
          stroke={wanted}
          strokeWidth="1.5"
          strokeDasharray="12 3 2 3"
        />
      )}
      <path d={drawn.line} fill="none" stroke={soft} strokeWidth="1.2" />
      {drawn.shapes.map((shape) => (
        <Shape key={shape.meaning} {...shape} />
      ))}
      {chart.remark && setting.yTicks > 0 && (
        <text x="0" y={drawn.height - fontSize * 0.6} fill={ink}>
          {chart.remark}
        </text>
      )}
      {drawn.names.map(({ text, y }) => (
        <text key={text} x={plot.right + 14} y={y + fontSize * 0.35} fill={ink}>
          {text}
        </text>
      ))}
    </>
  );
}

// The grey and the blue are too light to be seen on white without an outline.
const Shape = ({ meaning, path }: { meaning: PointMeaning; path: string }) => (
  <path d={path} fill={pointColours[meaning]} stroke={ink} strokeWidth="0.8" />
);

const decimalsIn = (value: number) => String(value).split(".")[1]?.length ?? 0;

/** What each shape of a chart that becomes a file stands for, with its colour. */
export const keyOf = (chart: MeasureChart) =>
  meaningsIn(chart).map((meaning) => ({ meaning, words: pointWords[meaning] }));
