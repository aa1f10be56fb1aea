import type { LaidOut } from "./lay-out.server.ts";

/** A portfolio as a page shows it: texts as HTML alone, so that the browser is sent them once. */
export const forReading = ({ pieces, ...portfolio }: LaidOut) => ({
  ...portfolio,
  pieces: pieces.map(({ blocks, ...piece }) => ({
    ...piece,
    blocks: blocks.map((block) =>
      block.type === "text" ? { type: block.type, html: block.html } : block,
    ),
  })),
});

export type Readable = ReturnType<typeof forReading>;
