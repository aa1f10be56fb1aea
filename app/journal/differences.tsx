import { Changes } from "./changes.tsx";
import { compareTexts } from "./compare.ts";

type Props = { there: string; here: string };

/** Where two texts that were written apart differ: only those paragraphs. */
export default function Differences({ there, here }: Props) {
  const differing = compareTexts(there, here).filter((parts) =>
    parts.some(({ kind }) => kind !== "same"),
  );
  return (
    <Changes paragraphs={differing} added="only here" takenAway="only there">
      Where they differ: <ins>underlined words</ins> are only here, <del>words struck through</del>{" "}
      only there.
    </Changes>
  );
}
