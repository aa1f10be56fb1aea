import { pointColours } from "../charts/measure-shapes.ts";
import type { Assurance, Variation, Verdict } from "./verdict.ts";

/** The two icons of NHS Making Data Count, each with its words: what the latest point says, and what of the target. */
export function VerdictIcons({ verdict: { variation, assurance } }: { verdict: Verdict }) {
  return (
    <ul className="app-verdict">
      <li>
        <Ring colour={pointColours[variation.meaning]} letter={letterOf(variation)} />
        {variation.words}
      </li>
      {assurance && (
        <li>
          <Ring {...assured[assurance.kind]} />
          {assurance.words}
        </li>
      )}
    </ul>
  );
}

const letterOf = ({ side }: Variation) => (side === "high" ? "H" : side === "low" ? "L" : "~");

const assured: Record<Assurance["kind"], { colour: string; letter: string }> = {
  passes: { colour: pointColours.improvement, letter: "P" },
  fails: { colour: pointColours.concern, letter: "F" },
  "hit-or-miss": { colour: pointColours.common, letter: "?" },
};

const Ring = ({ colour, letter }: { colour: string; letter: string }) => (
  <svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
    <circle cx="20" cy="20" r="16" fill="none" stroke={colour} strokeWidth="6" />
    <text x="20" y="26" textAnchor="middle" fontSize="17" fontWeight="700">
      {letter}
    </text>
  </svg>
);
