import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { ConflictList } from "./conflict-list.tsx";
import { listConflicts } from "./named-conflicts.server.ts";

export const meta = titled("Conflicts of interest");

export const loader = signedIn((actor, { params }) => listConflicts(actor, params.programmeId));

export default function Conflicts() {
  const programme = useLoaderData<typeof loader>();
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/programmes/${programme.id}`}>{programme.name}</Link>
      </p>
      <h1>Conflicts of interest</h1>
      <p className="app-lead">
        One person in two parts that pull apart. Some stand for a good reason; each should be known.
      </p>
      {programme.conflicts.length === 0 && (
        <p>
          None stands. A new one is named before the role that makes it is given, and is listed here
          if it is given all the same.
        </p>
      )}
      <ConflictList conflicts={programme.conflicts} />
      <Link to={`/programmes/${programme.id}/people`}>People of the programme</Link>
    </>
  );
}
