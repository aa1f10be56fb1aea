import { strToU8, zipSync } from "fflate";
import { renderToStaticMarkup } from "react-dom/server";
import style from "./archive.css?raw";
import type { PortfolioContent } from "./content.ts";
import { forReading } from "./for-reading.ts";
import { layOut } from "./lay-out.server.ts";
import { toPdf } from "./pdf.server.ts";
import { PortfolioText } from "./portfolio-text.tsx";

/**
 * A portfolio as a ZIP: a page that any browser opens with no server, the same as PDF, and as JSON to be brought in again.
 * @param zone in which its days are shown
 */
export function toArchive(content: PortfolioContent, zone: string): Uint8Array {
  const portfolio = layOut(content, zone);
  const { title, fellow, cohort, on } = portfolio;
  const page = renderToStaticMarkup(
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href="portfolio.css" />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p className="app-lead">
            {fellow}, {cohort}
          </p>
          <p className="app-soft">As it stood on {on}</p>
          <PortfolioText portfolio={forReading(portfolio)} />
        </main>
      </body>
    </html>,
  );
  return zipSync({
    "index.html": strToU8(`<!doctype html>${page}`),
    "portfolio.css": strToU8(style),
    "portfolio.pdf": new Uint8Array(toPdf(portfolio)),
    "portfolio.json": strToU8(toJson(content)),
  });
}

/** A portfolio as a file that can be brought in again. */
export const toJson = (content: PortfolioContent) => JSON.stringify(content, null, 2);
