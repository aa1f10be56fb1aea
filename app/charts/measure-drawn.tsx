import type { MeasureChart, MeasureDrawing } from "./measure-geometry.ts";
import type { ChartSetting } from "./measure-settings.ts";
import { type PointMeaning, pointColours } from "./measure-shapes.ts";
import { numberText } from "./scale.ts";

const ink = "#212b32";
const soft = "#4c6272";
const pale = "#d8dde0";

// By how they are broken too, lines can be told from one another.
export const centreLine = { stroke: ink };
export const limitLine = { stroke: soft, strokeDasharray: "8 4" };
export const provisionalLine = { stroke: soft, strokeDasharray: "2 5" };
export const targetLine = { stroke: "#c8102e", strokeDasharray: "12 3 2 3" };

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
            {numberText(value, decimals)}
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
      {drawn.limits.map(({ from, to, y, isProvisional }, at) => (
        <path
          key={at}
          d={`M${from} ${y}H${to}`}
          strokeWidth="1.5"
          {...(isProvisional ? provisionalLine : limitLine)}
        />
      ))}
      {drawn.centres.map(({ from, to, y }, at) => (
        <path key={at} d={`M${from} ${y}H${to}`} strokeWidth="1.5" {...centreLine} />
      ))}
      {drawn.target !== null && (
        <path
          d={`M${plot.left - 8} ${drawn.target}H${plot.right + 8}`}
          strokeWidth="1.5"
          {...targetLine}
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
export const Shape = ({ meaning, path }: { meaning: PointMeaning; path: string }) => (
  <path d={path} fill={pointColours[meaning]} stroke={ink} strokeWidth="0.8" />
);

const decimalsIn = (value: number) => String(value).split(".")[1]?.length ?? 0;
