import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { GoalList } from "./goal-list.tsx";
import { listGoals } from "./goals.server.ts";

export const meta = titled("Your goals");

export const loader = signedIn((actor, { request }) => listGoals(actor, pageNumber(request)));

export default function Goals() {
  const { open, closed, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Your goals</h1>
      <p className="app-lead">
        What is to become different, and the next small step. A few are enough.
      </p>
      <p>
        <Link to="/goals/new" className="nhsuk-button">
          Set a goal
        </Link>
      </p>
      {page === 1 && open.length === 0 && (
        <p>
          No goal is open. One can come from your 360° feedback, from how you rated yourself, from a
          reflection, or from nowhere but yourself.
        </p>
      )}
      {open.length > 0 && (
        <>
          <h2>Open, what is next first</h2>
          <GoalList goals={open} />
        </>
      )}
      {closed.length > 0 && (
        <>
          <h2>Closed, with what you learned</h2>
          <GoalList goals={closed} />
        </>
      )}
      <PageLinks page={page} hasMore={hasMore} />
      <section className="app-readers" aria-labelledby="readers">
        <h2 id="readers">Who can read this</h2>
        <p>Only you, and of each goal those whom its own page names. Nothing here is graded.</p>
      </section>
      <Link to="/growth">Back to your growth</Link>
    </>
  );
}
