import type { MeasureChart } from "../charts/measure-geometry.ts";
import { outcomes } from "../challenges/outcomes.ts";
import { stages } from "../challenges/stages.ts";
import { answersInRows } from "../host-reviews/answers-in-rows.ts";
import { chartOf } from "../measures/chart.ts";
import { kindWords } from "../measures/measure-words.ts";
import { decimalsOf } from "../measures/number-words.ts";
import { study } from "../measures/study.ts";
import { summaryOf } from "../measures/summary.ts";
import type { PackContent } from "./content.ts";

/** What a page and a printed document are made of: they know these three, and nothing of kinds. */
export type PackBlock =
  | { type: "words"; heading: string; words: string }
  | { type: "links"; heading: string; links: { url: string; text: string }[] }
  | { type: "chart"; chart: MeasureChart; summary: string; sentences: string[] };

export type PackPiece = { title: string; on: string; blocks: PackBlock[] };
export type PackPart = { title: string; pieces: PackPiece[] };

/** A pack as it is read. */
export type LaidOutPack = {
  title: string;
  fellow: string;
  cohort: string;
  host: string;
  parts: PackPart[];
};

/** How days and months are put into words. */
export type DayWords = { day: (iso: string) => string; month: (month: string) => string };

/** Lays a pack out to be read: days in words, measures as charts with what they say; parts in which nothing is are left out. */
export const layOutPack = (content: PackContent, words: DayWords): LaidOutPack => ({
  title: `Host pack of ${content.fellow}`,
  fellow: content.fellow,
  cohort: content.cohort,
  host: content.host,
  parts: [
    { title: "The challenge", pieces: challengePieces(content, words) },
    { title: "Measures", pieces: content.measures.map(measurePiece) },
    { title: "Host reviews", pieces: content.reviews.map((one) => reviewPiece(one, words)) },
    { title: "Monthly updates", pieces: content.updates.map((one) => updatePiece(one, words)) },
    { title: "Unblock requests", pieces: content.requests.map((one) => requestPiece(one, words)) },
  ].filter(({ pieces }) => pieces.length > 0),
});

const sideNames = { fellow: "Fellow", sponsor: "Sponsor" };

const said = (heading: string, words: string): PackBlock[] =>
  words ? [{ type: "words", heading, words }] : [];

function challengePieces({ challenge }: PackContent, { day }: DayWords): PackPiece[] {
  if (!challenge) return [];
  const { title, purpose, liveNow, aims, stages: entries, prototypes } = challenge;
  const about = [...said("Purpose", purpose), ...said("Live now", liveNow)];
  return [
    { title, on: "", blocks: about },
    ...aims.map((aim) => ({
      title: `Aim: ${aim.text}`,
      on: aim.closedOn ? `Closed on ${day(aim.closedOn)}` : `Set on ${day(aim.setOn)}`,
      blocks: said("What was learned", aim.learned),
    })),
    ...entries.map(({ stage, on, about: why }) => ({
      title: `Stage: ${stages.find(({ id }) => id === stage)?.name ?? stage}`,
      on: `Entered on ${day(on)}`,
      blocks: said("Why, and with what", why),
    })),
    ...prototypes.map(({ question, startsOn, outcome, learned }) => ({
      title: `Prototype: ${question}`,
      on: [`From ${day(startsOn)}`, outcome ? outcomes[outcome].past : "Under way"].join(" · "),
      blocks: said("What was learned", learned),
    })),
  ];
}

function measurePiece({
  name,
  definition,
  kind,
  notes,
  rebases,
  ...of
}: PackContent["measures"][number]): PackPiece {
  const rebasedFrom = rebases.map(({ day }) => day);
  const studied = study({ ...of, rebasedFrom }, "xmr");
  const about = { ...of, decimals: decimalsOf(of.points.map(({ value }) => value)) };
  const chart = chartOf(studied, about, { notes, rebases });
  const { short, sentences } = summaryOf(studied, about);
  return {
    title: name,
    on: `${kindWords[kind]} measure`,
    blocks: [
      ...said("What is counted", definition),
      ...(chart ? [{ type: "chart" as const, chart, summary: short, sentences }] : []),
    ],
  };
}

function reviewPiece(review: PackContent["reviews"][number], { day }: DayWords): PackPiece {
  const { number, dueOn, signatures, answers } = review;
  return {
    title: `Host review ${number}`,
    on: `Due ${day(dueOn)}`,
    blocks: [
      ...answersInRows(answers).flatMap(({ question, said: sides }) =>
        said(question, sides.map(({ side, words }) => `${sideNames[side]}: ${words}`).join("\n")),
      ),
      ...said(
        "Signed",
        signatures
          .map(({ side, name, signedAt }) => `${name} (${side}), ${day(signedAt)}`)
          .join("\n"),
      ),
    ],
  };
}

const updatePiece = (update: PackContent["updates"][number], { month }: DayWords): PackPiece => ({
  title: `Update for ${month(update.month)}`,
  on: "",
  blocks: [
    ...said("Learned", update.learned),
    ...said("Stuck", update.stuck),
    ...said("Next", update.next),
    ...(update.links.length > 0
      ? [{ type: "links" as const, heading: "Where to see it", links: update.links }]
      : []),
  ],
});

const requestPiece = (request: PackContent["requests"][number], { day }: DayWords): PackPiece => ({
  title: request.ask,
  on: [
    `Asked on ${day(request.createdAt)}`,
    request.closedAt && `closed on ${day(request.closedAt)}`,
  ]
    .filter(Boolean)
    .join(", "),
  blocks: [
    ...request.replies.flatMap(({ name, text, at }) => said(`${name}, ${day(at)}`, text)),
    ...said("How it went", request.outcome),
  ],
});
