import { MeasurePicture } from "../charts/measure.tsx";
import type { LaidOutPack, PackBlock } from "./lay-out.ts";

/** All that is in a host pack, part by part, below a heading of the second rank each. */
export function PackText({ pack }: { pack: LaidOutPack }) {
  return pack.parts.map(({ title, pieces }, part) => (
    <section key={title} aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`}>{title}</h2>
      {pieces.map((piece, at) => (
        <div key={at} className="app-sheet">
          <h3>{piece.title}</h3>
          {piece.on && <p className="app-soft">{piece.on}</p>}
          {piece.blocks.map((block, index) => (
            <Block
              key={index}
              block={block}
              title={piece.title}
              id={`chart-${part}-${at}-${index}`}
            />
          ))}
        </div>
      ))}
    </section>
  ));
}

function Block({ block, title, id }: { block: PackBlock; title: string; id: string }) {
  if (block.type === "chart")
    return (
      <>
        <MeasurePicture id={id} title={title} chart={block.chart} summary={block.summary} />
        <ul>
          {block.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </>
    );
  return (
    <dl className="app-update">
      <dt>{block.heading}</dt>
      {block.type === "words" && <dd>{block.words}</dd>}
      {block.type === "links" &&
        block.links.map(({ url, text }) => (
          <dd key={url + text}>
            <a href={url} rel="noreferrer">
              {text || url}
            </a>
          </dd>
        ))}
    </dl>
  );
}
