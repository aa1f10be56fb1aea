import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { listQuestionnaires } from "./questionnaires.server.ts";

export const meta = titled("Questionnaires for 360° feedback");

export const loader = signedIn((actor, { params }) =>
  listQuestionnaires(actor, params.programmeId),
);

export default function ProgrammeQuestionnaires() {
  const { id, name, questionnaires } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/programmes/${id}`}>{name}</Link>
      </p>
      <h1>Questionnaires for 360° feedback</h1>
      <p className="app-lead">
        What raters are asked. A version never changes once a round uses it, so that both rounds of
        a year ask the same.
      </p>
      <p className="app-actions">
        <Link to="new" className="nhsuk-button">
          Bring one in from a file
        </Link>
      </p>
      <ul className="app-list">
        {questionnaires.map((one) => (
          <li key={one.id}>
            <Link to={`/questionnaires/${one.id}`} className="app-list__title">
              {one.title}, version {one.version}
            </Link>
            <p className="app-soft">{one.isOurs ? "The programme’s own" : "Came with Headroom"}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
