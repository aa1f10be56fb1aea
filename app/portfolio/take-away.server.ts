import { slugOf } from "../programmes/slug.ts";
import type { Actor } from "../policy/actor.ts";
import { Conflict } from "../server/errors.server.ts";
import { toArchive, toJson } from "./archive.server.tsx";
import { gatherPortfolio } from "./gather.server.ts";
import { layOut } from "./lay-out.server.ts";
import { lookOnceMore } from "./look-once-more.server.ts";
import { toPdf } from "./pdf.server.ts";

/** How a portfolio can be taken away, with what a browser is told that it is. */
const formats = {
  pdf: "application/pdf",
  zip: "application/zip",
  json: "application/json; charset=utf-8",
};

export type Format = keyof typeof formats;

/** What to look at once more before the actor's portfolio is taken away. @throws Forbidden; Conflict when there is nothing in it */
export async function openTakingAway(actor: Actor) {
  const content = await gatherPortfolio(actor);
  if (content.pieces.length === 0)
    throw new Conflict("Nothing is in your portfolio yet. Put something in first.");
  return { title: content.title, ...lookOnceMore(content) };
}

/** The actor's portfolio as a file. @throws Forbidden for who is no fellow */
export async function takeAway(actor: Actor, format: Format): Promise<Response> {
  const content = await gatherPortfolio(actor);
  const made = {
    pdf: () => toPdf(layOut(content, actor.zone)),
    zip: () => toArchive(content, actor.zone),
    json: () => toJson(content),
  }[format]();
  return new Response(typeof made === "string" ? made : new Uint8Array(made), {
    headers: {
      "Content-Type": formats[format],
      "Content-Disposition": `attachment; filename="${slugOf(content.title)}.${format}"`,
      "X-Robots-Tag": "noindex",
    },
  });
}
