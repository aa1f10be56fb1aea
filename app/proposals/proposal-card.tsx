import { Link } from "@remix-run/react";

type Card = {
  id: string;
  title: string;
  host: string;
  cohort: string;
  nature: string;
  since: string;
  said: string;
  fellows: string[] | null;
};

/** One proposal on the board. */
export function ProposalCard({ card }: { card: Card }) {
  return (
    <li className="app-board__card">
      <Link to={`/proposals/${card.id}`} className="app-list__title">
        {card.title}
      </Link>
      <p>{card.host}</p>
      <p className="app-soft">
        {card.nature}
        {card.cohort && ` · ${card.cohort}`}
      </p>
      <p className="app-soft">
        {card.since}
        {card.said && ` · ${card.said}`}
      </p>
      {card.fellows && (
        <p>
          {card.fellows.length > 0
            ? `${card.fellows.join(" and ")} is placed on it`
            : "No fellow placed yet"}
        </p>
      )}
    </li>
  );
}
