import { Link } from "@remix-run/react";
import type { ImportOutcome } from "../generated/prisma/client.ts";
import { outcomeNames } from "./outcomes.ts";

type Props = { counts: Record<ImportOutcome, number>; chosen: ImportOutcome | "all" };

const number = new Intl.NumberFormat("en-GB");
const outcomes = Object.keys(outcomeNames) as ImportOutcome[];

/** How many rows came to what, each leading to those rows alone. */
export function OutcomeLinks({ counts, chosen }: Props) {
  const total = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
  const choices = [
    ...outcomes.map((outcome) => {
      return { outcome, name: outcomeNames[outcome], count: counts[outcome] };
    }),
    { outcome: "all", name: "All", count: total },
  ].filter(({ count }) => count > 0);
  return (
    <nav aria-label="Rows by what comes of them">
      <ul className="app-outcomes">
        {choices.map(({ outcome, name, count }) => (
          <li key={outcome}>
            <Link to={`?outcome=${outcome}`} aria-current={outcome === chosen ? "true" : undefined}>
              <strong>{number.format(count)}</strong> {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
