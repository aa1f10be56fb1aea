import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { listVersions } from "./versions.server.ts";

export const meta = titled("Earlier versions");

export const loader = signedIn((actor, { params, request }) =>
  listVersions(actor, params.entryId, pageNumber(request)),
);

export default function Versions() {
  const { id, title, words, versions, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/journal/${id}`}>{title}</Link>
      </p>
      <h1>Earlier versions</h1>
      <p className="app-lead">
        Each time you come back to a text, and every ten minutes while you write, what stood there
        is kept. Only you can read these.
      </p>
      {versions.length === 0 && <p>None yet: this text has been written in one go, or just now.</p>}
      <ul className="app-list">
        {versions.map((version) => (
          <li key={version.revision}>
            <Link to={`${version.revision}`} className="app-list__title">
              {version.when}
            </Link>
            <p className="app-soft">
              {version.title} · {version.words} words{than(version.words, words)}
            </p>
          </li>
        ))}
      </ul>
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}

function than(then: number, now: number) {
  if (then === now) return ", as many as now";
  return then > now ? `, ${then - now} more than now` : `, ${now - then} fewer than now`;
}
