import { Link } from "@remix-run/react";

type Part = {
  path: string;
  name: string;
  says: string;
  /** Whether it is for the challenge's fellows alone. */
  isOwn?: true;
  /** Whether it is not said of it that it is empty. */
  isQuiet?: true;
};

/** What a challenge has pages of its own for, in the order in which it comes up in the year. */
const parts: Part[] = [
  {
    path: "drivers",
    name: "Driver diagram",
    says: "what drives the aim, and ideas of what to change",
  },
  {
    path: "coalition",
    name: "Stakeholders and coalition",
    says: "on whom it depends, for its fellows alone",
    isOwn: true,
    isQuiet: true,
  },
  { path: "visits", name: "Visits and conversations", says: "what was seen, and what it changes" },
  { path: "measures", name: "Measures", says: "what is measured, and how it goes" },
  {
    path: "co-production",
    name: "Co-production",
    says: "what was done with citizens, as each side saw it",
  },
  { path: "decisions", name: "Decisions", says: "what was decided, why, and what else there was" },
  { path: "impact", name: "Impact", says: "what came of it, on what grounds" },
  { path: "sustainability", name: "Sustainability", says: "who owns what goes on after the year" },
  {
    path: "showcase",
    name: "For the public",
    says: "what its fellows tell everybody, if they do",
    isQuiet: true,
  },
];

type Props = { challengeId: string; begun: string[]; may: { own: boolean } };

/** Leads from a challenge's page to its parts, and says which of them are empty still. */
export function ChallengeParts({ challengeId, begun, may }: Props) {
  return (
    <>
      <h2>Parts of the work</h2>
      <ul className="nhsuk-list">
        {parts
          .filter(({ isOwn }) => !isOwn || may.own)
          .map(({ path, name, says, isQuiet }) => (
            <li key={path}>
              <Link to={`/challenges/${challengeId}/${path}`}>{name}</Link>: {says}
              {!isQuiet && !begun.includes(path) && (
                <span className="app-soft"> (nothing yet)</span>
              )}
            </li>
          ))}
      </ul>
    </>
  );
}
