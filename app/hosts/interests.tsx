import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { listInterests } from "./interests.server.ts";

export const meta = titled("Expressions of interest");

export const loader = signedIn((actor, { params, request }) =>
  listInterests(actor, params.programmeId, pageNumber(request)),
);

export default function Interests() {
  const { programme, interests, page, hasMore } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/programmes/${programme.id}`}>{programme.name}</Link>
      </p>
      <h1>Expressions of interest</h1>
      <p className="app-lead">
        Organisations that would like to host a fellow, each from an email address that was checked.
      </p>
      {programme.takesInterest ? (
        <p>
          They come from <Link to={`/hosting/${programme.slug}`}>your public page for hosts</Link>,
          which you can pass on to anybody.
        </p>
      ) : (
        <p>
          Nobody can send one at present:{" "}
          <Link to={`/hosting/${programme.slug}`}>your public page for hosts</Link> says so. Switch
          it on in <Link to={`/programmes/${programme.id}/edit`}>the programme’s settings</Link>.
        </p>
      )}
      {interests.length === 0 && page === 1 && (
        <p>None yet. They will be listed here, those that wait for an answer first.</p>
      )}
      <ul className="app-list">
        {interests.map((interest) => (
          <li key={interest.id}>
            <Link to={`/interests/${interest.id}`} className="app-list__title">
              {interest.organisation}
            </Link>{" "}
            {!interest.answer && <strong className="nhsuk-tag">Waits for an answer</strong>}
            <p className="app-soft">
              {interest.place} · {interest.answer ?? `came ${interest.came}`}
            </p>
          </li>
        ))}
      </ul>
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}
