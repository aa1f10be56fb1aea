import { Link, useLoaderData } from "@remix-run/react";
import { PageReaders } from "../challenges/page-readers.tsx";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { sidesInWords } from "./sides-in-words.ts";
import { listWork } from "./work.server.ts";

export const meta = titled("Co-production");

export const loader = signedIn((actor, { params, request }) =>
  listWork(actor, params.challengeId, pageNumber(request)),
);

export default function CoProduction() {
  const { challenge, work, page, hasMore, may } = useLoaderData<typeof loader>();
  const path = `/challenges/${challenge.id}/co-production`;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/challenges/${challenge.id}`}>The challenge</Link>
      </p>
      <h1>Co-production</h1>
      <p className="app-lead">
        What was done with citizens, and how far it was done together: as the fellows saw it, and as
        the citizens did. Each says so without seeing the other.
      </p>
      {work.length === 0 && (
        <p>Nothing yet. A session, a visit, a leaflet written together: one line is enough.</p>
      )}
      {may.work && (
        <Link to={`${path}/new`} className="nhsuk-button">
          Write down what was done
        </Link>
      )}
      {work.length > 0 && (
        <ul className="app-list">
          {work.map((one) => (
            <li key={one.id}>
              <Link to={`${path}/${one.id}`} className="app-list__title">
                {one.what}
              </Link>
              <p className="app-soft">{one.on}</p>
              <p>{one.difference || sidesInWords(one.sides)}</p>
              {one.may.rate && <Link to={`${path}/${one.id}/rating`}>Say how you saw it</Link>}
            </li>
          ))}
        </ul>
      )}
      <PageLinks page={page} hasMore={hasMore} />
      <PageReaders challengeId={challenge.id}>
        What each side said is read once both have said it.
      </PageReaders>
    </>
  );
}
