import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { listSets } from "./sets.server.ts";

export const meta = titled("Sets");

export const loader = signedIn((actor, { request }) => listSets(actor, pageNumber(request)));

export default function Sets() {
  const { sets, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Action learning sets</h1>
      <p className="app-lead">What is said in the set stays in the set.</p>
      {sets.length === 0 && <p>The sets that you belong to or look after will be here.</p>}
      <ul className="app-list">
        {sets.map((set) => (
          <li key={set.id}>
            <Link to={`/sets/${set.id}`} className="app-list__title">
              {set.name}
            </Link>
            <p className="app-soft">
              {set.cohort} · facilitated by {set.facilitator}
            </p>
            <p>
              {set.isEnded
                ? "It has ended. What it left stays with those who were there."
                : set.next
                  ? `Next: ${set.next}`
                  : "No meeting to come yet"}
            </p>
          </li>
        ))}
      </ul>
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}
