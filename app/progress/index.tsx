import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { listFellows } from "./list-fellows.server.ts";

export const meta = titled("Fellows");

export const loader = signedIn((actor, { request }) => listFellows(actor, pageNumber(request)));

type Fellow = ReturnType<typeof useLoaderData<typeof loader>>["fellows"][number];

export default function Fellows() {
  const { fellows, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Fellows</h1>
      <p className="app-lead">
        What they have written for their host, and what waits: monthly updates, unblock requests and
        host reviews.
      </p>
      {fellows.length === 0 && <p>The fellows whose progress you follow will be here.</p>}
      <ul className="app-list">
        {fellows.map((fellow) => (
          <li key={fellow.id}>
            <FollowedFellow fellow={fellow} />
          </li>
        ))}
      </ul>
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}

function FollowedFellow({ fellow }: { fellow: Fellow }) {
  const { id, name, profession, host, challenge, review, requests, mentorMet, act } = fellow;
  return (
    <>
      <Link to={`/progress/${id}`} className="app-list__title">
        {name}
      </Link>
      <p className="app-soft">
        {profession} · {host}
        {fellow.isPaused && " · paused"}
      </p>
      <p>{challenge}</p>
      <dl className="app-facts app-facts--told app-followed">
        <div>
          <dt>Next review</dt>
          <dd>
            {review ? (
              <>
                {review.isOverdue && (
                  <strong className="nhsuk-tag nhsuk-tag--orange">Overdue</strong>
                )}{" "}
                {review.title}. {review.state}.
              </>
            ) : (
              "None is to come"
            )}
          </dd>
        </div>
        <div>
          <dt>Unblock requests</dt>
          <dd>{requests ?? "None open"}</dd>
        </div>
        <div>
          <dt>Last update</dt>
          <dd>{fellow.lastUpdate ?? "None yet"}</dd>
        </div>
        <div>
          <dt>Mentor met</dt>
          <dd>{mentorMet ?? "Not said yet"}</dd>
        </div>
      </dl>
      <p className="nhsuk-u-display-none-print">
        <Link to={act.to}>
          {act.text}
          <span className="nhsuk-u-visually-hidden"> of {name}</span>
        </Link>
      </p>
    </>
  );
}
