import { inLines } from "../charts/in-lines.ts";
import { MeasureDrawn, Shape } from "../charts/measure-drawn.tsx";
import { type ChartWords, keyOf } from "../charts/measure.tsx";
import { type MeasureChart, drawMeasure } from "../charts/measure-geometry.ts";
import { wide } from "../charts/measure-settings.ts";
import { shapeAt } from "../charts/measure-shapes.ts";
import { svgFile } from "../charts/svg-file.server.tsx";

const { width, fontSize } = wide;
const line = fontSize * 1.5;
/** About how many letters there is room for in a line. */
const letters = Math.floor(width / (fontSize * 0.58));

/** A chart as a file of SVG that needs nothing else: with its name, what it says, what the shapes mean and what happened when. */
export function chartSvg(chart: MeasureChart, { title, summary }: ChartWords): string {
  const drawn = drawMeasure(chart, wide);
  const titles = inLines(title, letters * 0.68);
  const head = inLines(summary, letters);
  const top = titles.length * fontSize * 2 + head.length * line + fontSize;
  const below = top + drawn.height + line * 1.5;
  const key = keyOf(chart);
  const foot = chart.events.flatMap(({ sign, words }) => inLines(`${sign}  ${words}`, letters));
  const height = below + (key.length + foot.length) * line;
  return svgFile(
    { title, summary, width, height, fontSize },
    <>
      {titles.map((text, at) => (
        <text key={at} y={fontSize * (1.4 + at * 2)} fontSize={fontSize * 1.45} fontWeight="600">
          {text}
        </text>
      ))}
      {head.map((text, at) => (
        <text key={at} y={fontSize * 2 * titles.length + line * (at + 1)}>
          {text}
        </text>
      ))}
      <g transform={`translate(0 ${top})`}>
        <MeasureDrawn drawn={drawn} chart={chart} setting={wide} />
      </g>
      <g transform={`translate(0 ${below})`}>
        {key.map(({ meaning, words }, at) => (
          <g key={meaning}>
            <Shape meaning={meaning} path={shapeAt(meaning, [6, at * line - fontSize * 0.35], 5)} />
            <text x={fontSize * 1.5} y={at * line}>
              {words}
            </text>
          </g>
        ))}
        {foot.map((text, at) => (
          <text key={at} y={(key.length + at) * line}>
            {text}
          </text>
        ))}
      </g>
    </>,
  );
}
