import { Key } from "./key.tsx";
import {
  MeasureDrawn,
  Shape,
  centreLine,
  limitLine,
  provisionalLine,
  targetLine,
} from "./measure-drawn.tsx";
import { type MeasureChart, drawMeasure } from "./measure-geometry.ts";
import { type ChartSetting, narrow, small, wide } from "./measure-settings.ts";
import { pointWords, shapeAt } from "./measure-shapes.ts";

/** What stands about a chart, wherever it is shown: words of the page it is part of, and of the file it becomes. */
export type ChartWords = { title: string; summary: string };

type Props = ChartWords & { chart: MeasureChart };

/** A run chart or an XmR chart as a picture. The page that shows it has the same in words. @param id that no other on the page has */
export function MeasurePicture({ chart, title, summary, id = "chart" }: Props & { id?: string }) {
  return (
    <figure className="app-chart app-wide">
      <div className="app-chart__wide">
        <MeasureSvg
          chart={chart}
          title={title}
          summary={summary}
          setting={wide}
          id={`${id}-wide`}
        />
      </div>
      <div className="app-chart__narrow">
        <MeasureSvg
          chart={chart}
          title={title}
          summary={summary}
          setting={narrow}
          id={`${id}-narrow`}
        />
        <p className="app-soft">{chart.lineNames.map(({ text }) => text).join(". ")}</p>
      </div>
      <figcaption>
        {summary}
        <span className="app-chart__key">
          {meaningsIn(chart).map((meaning) => (
            <Key key={meaning} name={pointWords[meaning]} width={20} height={20}>
              <Shape meaning={meaning} path={shapeAt(meaning, [10, 10], 6)} />
            </Key>
          ))}
          {linesIn(chart).map(({ words, ...line }) => (
            <Key key={words} name={words} width={44} height={20}>
              <path d="M2 10h40" strokeWidth="2" {...line} />
            </Key>
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
    <MeasureSvg chart={chart} title={title} summary={summary} id={id} setting={small} />
  </div>
);

const meaningsIn = ({ points }: MeasureChart) =>
  (["common", "improvement", "concern", "neutral"] as const).filter((one) =>
    points.some(({ meaning }) => meaning === one),
  );

/** The lines of a chart by how they are drawn. */
const linesIn = ({ centreName, parts, target }: MeasureChart) => {
  const limits = parts.filter(({ lower, upper }) => lower !== upper);
  return [
    { ...centreLine, words: centreName },
    ...(limits.some(({ isProvisional }) => !isProvisional)
      ? [{ ...limitLine, words: "Limits" }]
      : []),
    ...(limits.some(({ isProvisional }) => isProvisional)
      ? [{ ...provisionalLine, words: "Limits, provisional" }]
      : []),
    ...(target === null ? [] : [{ ...targetLine, words: "Target" }]),
  ];
};

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
      <MeasureDrawn drawn={drawn} chart={chart} setting={setting} />
    </svg>
  );
}

/** What each shape of a chart that becomes a file stands for, with its colour. */
export const keyOf = (chart: MeasureChart) =>
  meaningsIn(chart).map((meaning) => ({ meaning, words: pointWords[meaning] }));
