import { Link } from "@remix-run/react";

const views = {
  xmr: { search: "", text: "As an XmR chart, with limits" },
  workbook: { search: "?chart=workbook", text: "Without screening, as in the NHS workbook" },
  run: { search: "?chart=run", text: "As a run chart, about the median" },
} as const;

/** Other ways to look at a measure, and files of the one that is in view. */
export function ChartLinks({ id, view }: { id: string; view: keyof typeof views }) {
  const { search } = views[view];
  return (
    <p className="app-actions">
      {Object.entries(views)
        .filter(([name]) => name !== view)
        .map(([name, other]) => (
          <Link key={name} to={`/measures/${id}${other.search}`} preventScrollReset>
            {other.text}
          </Link>
        ))}
      <a href={`/measures/${id}/chart.svg${search}`} download>
        Chart as SVG
      </a>
      <a href={`/measures/${id}/chart.png${search}`} download>
        Chart as PNG
      </a>
      <a href={`/measures/${id}/points.csv`} download>
        Points as CSV
      </a>
    </p>
  );
}
