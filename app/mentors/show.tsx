import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { readOffer } from "./show-offer.server.ts";

export const meta = ({ data }: { data?: { name: string } }) => [
  { title: `${data?.name ?? "Mentors and coaches"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readOffer(actor, params.offerId));

export default function Offer() {
  const { name, about, does, room, told, why, may, programmeId } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to="/mentors">Mentors and coaches</Link>
      </p>
      <h1>{name}</h1>
      {about && <p className="app-lead">{about}</p>}
      <p>
        {name} {does}, and {room}.
      </p>
      {told.length > 0 && (
        <dl className="app-sheet app-update">
          {told.map(({ title, text }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {may.ask && (
        <Link to="request" className="nhsuk-button">
          Ask {name}
        </Link>
      )}
      {why && <p className="app-soft">{why}</p>}
      {may.change && (
        <p>
          <Link to={`/programmes/${programmeId}/mentor-offer`}>Change what you offer</Link>
        </p>
      )}
    </>
  );
}
