import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { readInterest } from "./interests.server.ts";

export const meta = ({ data }: { data?: { organisation: string } }) => [
  { title: `${data?.organisation ?? "An expression of interest"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readInterest(actor, params.interestId));

export default function Interest() {
  const interest = useLoaderData<typeof loader>();
  const { answer } = interest;
  return (
    <>
      <p className="app-eyebrow">
        <Link to={`/programmes/${interest.programmeId}/interests`}>Expressions of interest</Link>
      </p>
      <h1>{interest.organisation}</h1>
      <p className="app-lead">{interest.place}</p>
      <div className="app-sheet">
        <h2>The problem, in their words</h2>
        <p className="app-own-words">{interest.problem}</p>
        <p className="app-soft">
          {interest.contactName}, <a href={`mailto:${interest.email}`}>{interest.email}</a>. Came{" "}
          {interest.came}.
        </p>
      </div>
      {answer ? (
        <section className="app-readers" aria-labelledby="answer">
          <h2 id="answer">
            {answer.what} by {answer.by}
          </h2>
          <p>{answer.when}</p>
          {answer.note && <p className="app-own-words">{answer.note}</p>}
          {answer.hostId && (
            <p>
              <Link to={`/hosts/${answer.hostId}`}>The host that came of it</Link>
            </p>
          )}
        </section>
      ) : (
        <div className="app-actions">
          <Link to="invitation" className="nhsuk-button">
            Invite them to host
          </Link>
          <Link to="refusal" className="nhsuk-button nhsuk-button--secondary">
            Decline, with a reason
          </Link>
        </div>
      )}
    </>
  );
}
