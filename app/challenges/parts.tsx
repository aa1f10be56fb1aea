import { Link } from "@remix-run/react";

/** What a challenge has pages of its own for, in the order in which it comes up in the year. */
const parts = [
  {
    path: "drivers",
    name: "Driver diagram",
    says: "what drives the aim, and ideas of what to change",
  },
  { path: "measures", name: "Measures", says: "what is measured, and how it goes" },
  { path: "impact", name: "Impact", says: "what came of it, on what grounds" },
  { path: "sustainability", name: "Sustainability", says: "who owns what goes on after the year" },
] as const;

/** Leads from a challenge's page to its parts. */
export function ChallengeParts({ challengeId }: { challengeId: string }) {
  return (
    <>
      <h2>More of it</h2>
      <ul className="nhsuk-list">
        {parts.map(({ path, name, says }) => (
          <li key={path}>
            <Link to={`/challenges/${challengeId}/${path}`}>{name}</Link>: {says}
          </li>
        ))}
      </ul>
    </>
  );
}
