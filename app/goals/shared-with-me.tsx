import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { GoalList } from "./goal-list.tsx";
import { listReceived } from "./goals.server.ts";

export const meta = titled("Goals shared with you");

export const loader = signedIn((actor, { request }) => listReceived(actor, pageNumber(request)));

export default function GoalsShared() {
  const { goals, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Goals shared with you</h1>
      <p className="app-lead">
        What fellows want to become different, as it stands today. They chose to show it to you, and
        can take it back.
      </p>
      {goals.length === 0 && <p>When a fellow shares a goal with you, it will be here.</p>}
      <GoalList goals={goals} />
      <PageLinks page={page} hasMore={hasMore} />
      <Link to="/shared">Reflections shared with you</Link>
    </>
  );
}
