import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { RequestList } from "../unblocking/request-list.tsx";
import { readProgress } from "./read-progress.server.ts";
import { ProgressReaders } from "./progress-readers.tsx";
import { UpdateText } from "./update-text.tsx";

export const meta = ({ data }: { data?: { name: string } }) => [
  { title: `${data?.name ?? "Fellow"}’s progress – Headroom` },
];

export const loader = signedIn((actor, { params }) => readProgress(actor, params.fellowId));

export default function Progress() {
  const fellow = useLoaderData<typeof loader>();
  const written = fellow.updates.some(({ month }) => month === fellow.thisMonth.month);
  return (
    <div className="app-columns app-wide">
      <div>
        <p className="app-eyebrow">{fellow.host}</p>
        <h1>{fellow.name}</h1>
        {fellow.challenge && (
          <p className="app-lead">
            <Link to={`/challenges/${fellow.challenge.id}`}>{fellow.challenge.title}</Link>
          </p>
        )}
        <h2>Monthly updates</h2>
        {fellow.may.update && (
          <Link to={`updates/${fellow.thisMonth.month}`} className="nhsuk-button">
            {written ? "Change" : "Write"} the update for {fellow.thisMonth.title}
          </Link>
        )}
        {fellow.updates.length === 0 && (
          <p>Nothing yet. An update is three short answers: learned, stuck, next.</p>
        )}
        {fellow.updates.map((update) => (
          <section key={update.month} className="app-sheet" aria-labelledby={update.month}>
            <h3 id={update.month}>{update.title}</h3>
            <UpdateText update={update} />
            {fellow.may.update && update.stuck && !update.isAsked && (
              <p>
                <Link to={`unblock-requests/new?month=${update.month}`}>
                  Ask your sponsor to move what you were stuck with
                </Link>
              </p>
            )}
          </section>
        ))}
      </div>
      <aside aria-label="Requests, reviews and readers">
        <RequestList fellowId={fellow.id} requests={fellow.requests} mayAsk={fellow.may.update} />
        <h2>Host reviews</h2>
        <ul className="app-list">
          {fellow.reviews.map((review) => (
            <li key={review.id}>
              {review.may.read ? (
                <Link to={`/reviews/${review.id}`}>Host review {review.number}</Link>
              ) : (
                `Host review ${review.number}`
              )}
              <p className="app-soft">
                Due {review.due}. {review.state}.
              </p>
            </li>
          ))}
        </ul>
        {fellow.midYear && (
          <p>
            <Link to={`/mid-year-reviews/${fellow.midYear.id}`}>Mid-year review</Link>,{" "}
            {fellow.midYear.meetsOn}
          </p>
        )}
        <p>
          <Link to="pack">Host pack</Link>: what the host may keep of the year
        </p>
        {fellow.isOwn && (
          <p>
            <Link to={`/fellows/${fellow.id}`}>Your year: placement, pauses and its end</Link>
          </p>
        )}
        <ProgressReaders readers={fellow.readers} />
      </aside>
    </div>
  );
}
