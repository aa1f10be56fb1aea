import { type AirtimeSetting, type Bar, drawAirtime, narrow, wide } from "./airtime-geometry.ts";

type Props = { bars: Bar[]; summary: string };

/** An airtime ledger as a picture. The page that shows it has the same in a table. */
export function AirtimePicture({ bars, summary }: Props) {
  return (
    <figure className="app-chart">
      <Picture bars={bars} summary={summary} setting={wide} className="app-chart__wide" />
      <Picture bars={bars} summary={summary} setting={narrow} className="app-chart__narrow" />
      <figcaption>{summary}</figcaption>
    </figure>
  );
}

type PictureProps = Props & { setting: AirtimeSetting; className: string };

function Picture({ bars, summary, setting, className }: PictureProps) {
  const drawing = drawAirtime(bars, setting);
  return (
    <svg
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-label={summary}
      fontSize={setting.fontSize}
      className={className}
    >
      {drawing.bars.map(({ id, name, bar, minutes }) => (
        <g key={id}>
          <text x={name.x} y={name.y}>
            {name.text}
          </text>
          {bar.width > 0 && <rect className="app-chart__mark" {...bar} rx="2" />}
          <text className="app-chart__soft" x={minutes.x} y={minutes.y}>
            {minutes.text}
          </text>
        </g>
      ))}
    </svg>
  );
}
