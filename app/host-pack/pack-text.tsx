import { SmallMeasurePicture } from "../charts/measure.tsx";
import type { LaidOutPack, PackBlock } from "./lay-out.ts";

/** All that is in a host pack, part by part, below a heading of the second rank each. */
export function PackText({ pack }: { pack: LaidOutPack }) {
  return pack.parts.map(({ title, pieces }, part) => (
    <section key={title} className="app-host-pack" aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`}>{title}</h2>
      {pieces.map((piece, at) => (
        <section key={at} className="app-sheet" aria-labelledby={`piece-${part}-${at}`}>
          <h3 id={`piece-${part}-${at}`}>{piece.title}</h3>
          {piece.on && <p className="app-soft">{piece.on}</p>}
          {piece.blocks.map((block, index) => (
            <Block
              key={index}
              block={block}
              title={piece.title}
              id={`chart-${part}-${at}-${index}`}
            />
          ))}
        </section>
      ))}
    </section>
  ));
}

function Block({ block, title, id }: { block: PackBlock; title: string; id: string }) {
  if (block.type === "words")
    return (
      <>
        <h4>{block.heading}</h4>
        <p className="app-said-so">{block.words}</p>
      </>
    );
  if (block.type === "links")
    return (
      <>
        <h4>{block.heading}</h4>
        <ul>
          {block.links.map(({ url, text }) => (
            <li key={url + text}>
              <a href={url} rel="noreferrer">
                {text || url}
              </a>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <SmallMeasurePicture {...{ id, title, chart: block.chart, summary: block.summary }} />
      <p>{block.summary}</p>
      <ul>
        {block.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
