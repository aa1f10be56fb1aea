import { answered, documentText, readDocument } from "../editor/document.server.ts";
import { evidenceOf } from "./evidence.server.ts";
import type { OwnEntry } from "./find-entry.server.ts";
import { type Place, placesIn, toLookAt } from "./recognisable.ts";

/** By what in an entry somebody could be recognised, if it were shared as it stands. Nothing of this is stored. */
export async function lookOnceMore(entry: OwnEntry, asked = "") {
  const text = documentText(answered(readDocument(entry.body)));
  const shown = (await evidenceOf(entry)).map(({ shows }) => shows);
  const places: Place[] = placesIn([entry.title, text, ...shown, asked]);
  return { places, found: toLookAt(places) };
}
