import { renderToStaticMarkup } from "react-dom/server";
import { wide as gapSetting } from "../charts/gap-geometry.ts";
import { Gaps } from "../charts/gap.tsx";
import { fewestAxes, wide as radarSetting } from "../charts/radar-geometry.ts";
import { Radar } from "../charts/radar.tsx";
import { taggedPdf } from "../server/tagged-pdf.server.ts";
import chartStyle from "./report-charts.css?raw";
import type { ReportPage } from "./report.server.ts";
import { gapWords, ofScale, oneDecimal } from "./report-words.ts";
import template from "./report.typ?raw";

/** A report as a PDF that is tagged for screen readers: every picture has its words and its table. */
export const reportPdf = (report: ReportPage): Buffer => taggedPdf(template, layOut(report));

function layOut(report: ReportPage) {
  const { domains, sections, scale, isOwn, responses, minimum, highest, lowest } = report;
  const self = isOwn ? "You" : "The fellow";
  const seen = sections.filter((one) => one.self !== null || one.others !== null);
  const radar = domains.map(({ title, ...one }) => ({
    name: title,
    values: [one.self, one.others],
  }));
  const statement = ({ text, others }: ReportPage["highest"][number]) =>
    `${text}: ${oneDecimal(others)}`;
  return {
    title: `360° report, round ${report.number}`,
    fellow: report.fellow,
    cohort: report.cohort,
    self,
    minimum,
    questions: report.questions,
    responses: responses.map(({ group, asked, answered }) => [
      group,
      String(asked),
      answered === null ? "Too few to show" : String(answered),
    ]),
    radar:
      radar.length >= fewestAxes
        ? svg(
            <Radar
              axes={radar}
              scale={ofScale(scale)}
              names={[self, "Others"]}
              summary=""
              setting={radarSetting}
            />,
          )
        : "",
    domains: domains.map(({ title, self: own, others }) => [
      title,
      oneDecimal(own),
      oneDecimal(others),
    ]),
    gaps: seen.length
      ? svg(
          <Gaps
            gaps={seen.map(({ title, self: own, others }) => ({ name: title, self: own, others }))}
            scale={ofScale(scale)}
            summary=""
            setting={gapSetting}
          />,
        )
      : "",
    competencies: seen.map((one) => [
      one.title,
      oneDecimal(one.self),
      oneDecimal(one.others),
      gapWords(one.gap, isOwn ? "you" : "the fellow"),
    ]),
    blindSpots: promptsOf(seen, "blindSpot"),
    hiddenStrengths: promptsOf(seen, "hiddenStrength"),
    highest: highest.map(statement),
    lowest: lowest.map(statement),
    comments: report.comments.map(({ question, comments }) => ({
      question,
      comments: comments
        .filter(({ isWithheld }) => !isWithheld)
        .map(({ text, group }) => ({ text, group })),
    })),
    withheld: report.withheld,
    sections: seen.map(toTable),
  };
}

const promptsOf = (sections: ReportPage["sections"], of: "blindSpot" | "hiddenStrength") =>
  sections.filter(({ prompt }) => prompt === of).map(({ title }) => title);

function toTable({ title, statements, figures }: ReportPage["sections"][number]) {
  const groups = figures.map(({ group }) => group);
  return {
    title,
    groups,
    rows: statements.map((line) => [
      line.text,
      line.self === null ? "–" : String(line.self),
      ...groups.map((group) =>
        oneDecimal(line.figures.find((figure) => figure.group === group)?.mean ?? null),
      ),
      line.spread ? `${line.spread.low} to ${line.spread.high}` : "–",
    ]),
  };
}

/** A drawing with the style that it otherwise has from the page. */
const svg = (drawing: React.ReactElement) =>
  renderToStaticMarkup(drawing).replace(">", `><style>${chartStyle}</style>`);
