import { showDay, showMonth } from "../cohorts/wall-time.server.ts";
import { documentText, readDocument, renderDocument } from "../editor/document.server.ts";
import type { EditorDocument } from "../editor/document.ts";
import type { Piece, PortfolioContent } from "./content.ts";
import { kindNames, shiftsTitle } from "./kinds.ts";

/** What a page, a printed document and an archive are made of: they know these three, and nothing of kinds. */
export type Block =
  | { type: "text"; document: EditorDocument; html: string }
  | { type: "words"; heading: string; words: string }
  | { type: "table"; caption: string; columns: string[]; rows: string[][] };

export type LaidOutPiece = {
  kind: string;
  title: string;
  on: string;
  comment: string;
  broughtIn: boolean;
  blocks: Block[];
};

/** A portfolio as it is read. */
export type LaidOut = {
  title: string;
  fellow: string;
  cohort: string;
  introduction: string;
  on: string;
  pieces: LaidOutPiece[];
};

/**
 * Lays a portfolio out to be read: days in words, each piece as texts and tables.
 * @param zone in which its days are shown
 */
export const layOut = (content: PortfolioContent, zone: string): LaidOut => ({
  title: content.title,
  fellow: content.fellow,
  cohort: content.cohort,
  introduction: content.introduction,
  on: showDay(new Date(content.gatheredAt), zone),
  pieces: content.pieces.map((piece) => layOutPiece(piece, (iso) => showDay(new Date(iso), zone))),
});

type ShowDay = (iso: string) => string;

function layOutPiece(piece: Piece, day: ShowDay): LaidOutPiece {
  const { comment, broughtIn } = piece;
  const common = { comment, broughtIn, kind: kindNames[piece.kind], on: "" };
  switch (piece.kind) {
    case "reflection":
      return {
        ...common,
        title: piece.title,
        on: day(piece.on),
        blocks: [...written(piece.body), ...showing(piece.shows)],
      };
    case "update":
      return {
        ...common,
        title: `Update for ${showMonth(piece.month)}`,
        blocks: [
          ...said("Learned", piece.learned),
          ...said("Stuck", piece.stuck),
          ...said("Next", piece.next),
          ...showing(piece.shows),
        ],
      };
    case "activity":
      return {
        ...common,
        kind: piece.activity === "workshop" ? "Workshop" : "Assignment",
        title: piece.title,
        on: day(piece.on),
        blocks: showing(piece.shows),
      };
    case "competency":
      return { ...common, title: piece.title, blocks: arcBlocks(piece, day) };
    case "shifts":
      return { ...common, title: shiftsTitle, blocks: shiftBlocks(piece, day) };
  }
}

/** Its headings stand below the piece's own, which is of the second rank. */
function written(body: unknown): Block[] {
  const document = readDocument(body);
  return [{ type: "text", document, html: renderDocument(document, 2) }];
}

const said = (heading: string, words: string): Block[] =>
  words ? [{ type: "words", heading, words }] : [];

const tableOf = (caption: string, columns: string[], rows: string[][]): Block[] =>
  rows.length > 0 ? [{ type: "table", caption, columns, rows }] : [];

const showing = (shows: { title: string; shows: string }[]) =>
  tableOf(
    "What it shows",
    ["Competency", "What it shows"],
    shows.map((one) => [one.title, one.shows]),
  );

function arcBlocks(piece: Extract<Piece, { kind: "competency" }>, day: ShowDay): Block[] {
  const { description, ratings, evidence } = piece;
  return [
    ...said("What it is", description),
    ...tableOf(
      "How they were seen",
      ["Level", "By", "When", "Why"],
      ratings.map(({ level, by, on, why }) => [level, by, day(on), why]),
    ),
    ...tableOf(
      "Evidence",
      ["What", "Kind", "When", "What it shows"],
      evidence.map(({ title, what, on, shows }) => [title, what, day(on), shows]),
    ),
  ];
}

function shiftBlocks(piece: Extract<Piece, { kind: "shifts" }>, day: ShowDay): Block[] {
  const { times, shifts } = piece;
  return tableOf(
    "From 1, as on the left, to 7, as on the right: now, and wanted",
    ["From", "To", ...times.map(({ name, on }) => `${name}, ${day(on)}`)],
    times.length > 0
      ? shifts.map(({ from, to, answers }) => [
          from,
          to,
          ...times.map((_, at) => {
            const answer = answers[at];
            return answer ? `${answer.now}, wants ${answer.wanted}` : "";
          }),
        ])
      : [],
  );
}

/** All the words of a portfolio, for a look at who could be recognised by them. */
export const wordsOf = ({ title, introduction, pieces }: LaidOut): string[] => [
  title,
  introduction,
  ...pieces.flatMap((piece) => [piece.title, piece.comment, ...piece.blocks.map(wordsOfBlock)]),
];

function wordsOfBlock(block: Block): string {
  if (block.type === "text") return documentText(block.document);
  if (block.type === "words") return block.words;
  return block.rows.map((row) => row.join("\n")).join("\n");
}
