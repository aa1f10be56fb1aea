import { Link, useLoaderData } from "@remix-run/react";
import { SearchBox } from "../journal-search/search-box.tsx";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { listShared } from "./shared-with-me.server.ts";

export const meta = titled("Shared with me");

export const loader = signedIn((actor, { request }) => listShared(actor, pageNumber(request)));

export default function SharedWithMe() {
  const { shares, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Shared with you</h1>
      <p className="app-lead">
        Reflections that their writers chose to show you. What waits longest is at the top.
      </p>
      <p>
        <Link to="/goals/shared">Goals that fellows share with you</Link> have a page of their own.
      </p>
      <SearchBox label="Search what is shared with you" scope="received" />
      {shares.length === 0 && <p>When somebody shares a reflection with you, it will be here.</p>}
      <ul className="app-list">
        {shares.map((share) => (
          <li key={share.id}>
            <Link to={`/shared/${share.id}`} className="app-list__title">
              {share.title}
            </Link>{" "}
            {share.unread && <strong className="nhsuk-tag">Not read yet</strong>}
            <p className="app-soft">
              {share.writer} · {share.since} · {comments(share.comments)}
            </p>
            {share.asked && <p>They ask: {share.asked}</p>}
          </li>
        ))}
      </ul>
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}

const comments = (count: number) =>
  count === 0 ? "no comments" : count === 1 ? "1 comment" : `${count} comments`;
