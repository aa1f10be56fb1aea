import { placesIn, toLookAt } from "../journal/recognisable.ts";
import type { PortfolioContent } from "./content.ts";
import { layOut, wordsOf } from "./lay-out.server.ts";

/** By what in a portfolio somebody could be recognised, if it left its fellow's hands as it stands. Nothing of this is stored. */
export function lookOnceMore(content: PortfolioContent) {
  const places = placesIn(wordsOf(layOut(content, "UTC")));
  return { places, found: toLookAt(places) };
}
