import type { Readable } from "./for-reading.ts";

type Piece = Readable["pieces"][number];
type Block = Piece["blocks"][number];

/** All that is in a portfolio, in its order, each piece with what its fellow says of it. */
export function PortfolioText({ portfolio }: { portfolio: Readable }) {
  const { introduction, pieces } = portfolio;
  return (
    <>
      {introduction && <p className="app-said-so">{introduction}</p>}
      {pieces.length > 1 && (
        <nav aria-label="In this portfolio">
          <ol>
            {pieces.map((piece, at) => (
              <li key={at}>
                <a href={`#piece-${at + 1}`}>{piece.title}</a>{" "}
                <span className="app-soft">{piece.kind}</span>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {pieces.map((piece, at) => (
        <PortfolioPiece key={at} piece={piece} number={at + 1} />
      ))}
    </>
  );
}

function PortfolioPiece({ piece, number }: { piece: Piece; number: number }) {
  const { kind, title, on, comment, broughtIn, blocks } = piece;
  return (
    <section className="app-piece" aria-labelledby={`piece-${number}`}>
      <p className="app-eyebrow">{[kind, on].filter(Boolean).join(" · ")}</p>
      <h2 id={`piece-${number}`} tabIndex={-1}>
        {title}
      </h2>
      {broughtIn && <p className="app-soft">Brought in from a file by the fellow.</p>}
      {comment && <p className="app-said-so">{comment}</p>}
      {blocks.map((block, at) => (
        <PieceBlock key={at} block={block} />
      ))}
    </section>
  );
}

function PieceBlock({ block }: { block: Block }) {
  if (block.type === "text")
    return <div className="app-sheet app-rich" dangerouslySetInnerHTML={{ __html: block.html }} />;
  if (block.type === "words")
    return (
      <>
        <h3>{block.heading}</h3>
        <p className="app-said-so">{block.words}</p>
      </>
    );
  return <PieceTable {...block} />;
}

function PieceTable({ caption, columns, rows }: Extract<Block, { type: "table" }>) {
  return (
    <div className="app-table-box" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="nhsuk-table__caption nhsuk-table__caption--s">{caption}</caption>
        <thead className="nhsuk-table__head">
          <tr>
            {columns.map((column, at) => (
              <th key={at} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="nhsuk-table__body">
          {rows.map((cells, at) => (
            <tr key={at} className="nhsuk-table__row">
              {cells.map((cell, index) => (
                <td key={index} className="nhsuk-table__cell">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
