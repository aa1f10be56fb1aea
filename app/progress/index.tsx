import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { listFellows } from "./fellows.server.ts";

export const meta = titled("Fellows");

export const loader = signedIn((actor, { request }) => listFellows(actor, pageNumber(request)));

export default function Fellows() {
  const { fellows, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Fellows</h1>
      <p className="app-lead">
        What they have written for their host: monthly updates and host reviews.
      </p>
      {fellows.length === 0 && <p>The fellows whose progress you follow will be here.</p>}
      <ul className="app-list">
        {fellows.map((fellow) => (
          <li key={fellow.id}>
            <Link to={`/progress/${fellow.id}`} className="app-list__title">
              {fellow.name}
            </Link>
            <p className="app-soft">
              {fellow.profession} · {fellow.host} · {fellow.isPaused && "paused · "}
              {fellow.lastUpdate ? `last update ${fellow.lastUpdate}` : "no update yet"}
            </p>
            <p>{fellow.challenge}</p>
          </li>
        ))}
      </ul>
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}
