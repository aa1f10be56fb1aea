import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { PageLinks } from "../ui/page-links.tsx";
import { pageNumber } from "../ui/page-number.ts";
import { titled } from "../ui/titled.ts";
import { listSlots } from "./list-slots.server.ts";

export const meta = titled("Coaching and co-consulting");

export const loader = signedIn((actor, { params, request }) =>
  listSlots(actor, params.cohortId, pageNumber(request)),
);

export default function Slots() {
  const { cohort, yours, others, taken, page, hasMore, may } = useLoaderData<typeof loader>();
  const all = yours.length + others.length;
  return (
    <>
      <p className="app-eyebrow">{cohort.name}</p>
      <h1>Coaching and co-consulting</h1>
      <p className="app-lead">
        {may.give
          ? "Give times at which fellows can bring you a question."
          : "Time with somebody who thinks with you. Bring one question."}
      </p>
      {may.give && (
        <Link to="new" className="nhsuk-button">
          Give slots
        </Link>
      )}
      {all === 0 && page === 1 && <p>No slot is to come yet. Those that are given will be here.</p>}
      {may.run && all > 0 && (
        <p>
          {taken} of {all} shown here {all === 1 ? "is" : "are"} taken. What a fellow brings is read
          by who is consulted alone.
        </p>
      )}
      {yours.length > 0 && <h2>Yours</h2>}
      <List of={yours} />
      {others.length > 0 && <h2>{may.give || may.run ? "Others’" : "To book"}</h2>}
      <List of={others} />
      <PageLinks page={page} hasMore={hasMore} />
    </>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>["yours"];

const List = ({ of }: { of: Shown }) => (
  <ul className="app-list">
    {of.map(({ id, when, what, place, state }) => (
      <li key={id}>
        <Link to={`/slots/${id}`} className="app-list__title">
          {when}
        </Link>
        <p className="app-soft">
          {what} · {place} · <strong>{state}</strong>
        </p>
      </li>
    ))}
  </ul>
);
