import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { CommentFields } from "./comment-fields.tsx";
import { ProposalAnswers } from "./proposal-answers.tsx";
import { ProposalHistory } from "./proposal-history.tsx";
import { readProposal } from "./proposals.server.ts";
import { ReadyToSend } from "./ready-to-send.tsx";

export const meta = ({ data }: { data?: { title: string } }) => [
  { title: `${data?.title ?? "Challenge proposal"} – Headroom` },
];

export const loader = signedIn((actor, { params }) => readProposal(actor, params.proposalId));

export default function Proposal() {
  const proposal = useLoaderData<typeof loader>();
  const { host, may, missing, discussion, placed } = proposal;
  const asked = proposal.state === "changesAsked" ? discussion?.steps.at(-1) : undefined;
  return (
    <div className="app-columns app-wide">
      <article>
        <p className="app-eyebrow">
          {may.seeHost ? <Link to={`/hosts/${host.id}`}>{host.name}</Link> : host.name}
        </p>
        <h1>{proposal.title}</h1>
        <p className="app-lead">
          {proposal.stands}
          {placed.length > 0 && `. ${placed.join(" and ")} works on it`}
        </p>
        {asked?.reason && (
          <section className="app-next" aria-labelledby="asked">
            <h2 id="asked">What {asked.who} asked for</h2>
            <p className="app-said-so">{asked.reason}</p>
          </section>
        )}
        <Acts of={proposal} />
        <ProposalAnswers answers={proposal.answers} isDraft={may.write} />
        {discussion && (
          <>
            <h2 id="comments">Comments</h2>
            {discussion.comments.length === 0 && (
              <p>
                None yet. Here the host and the programme work on the draft together, long before
                anybody decides.
              </p>
            )}
            <ul className="app-comments">
              {discussion.comments.map((comment) => (
                <li key={comment.id}>
                  <p className="app-soft">
                    {comment.author} {comment.isHosts ? `of ${host.name}` : "for the programme"},{" "}
                    {comment.when}
                  </p>
                  {comment.text}
                </li>
              ))}
            </ul>
            <CommentFields key={discussion.comments.length} proposalId={proposal.id} />
          </>
        )}
      </article>
      <aside aria-label="About this proposal">
        {missing && <ReadyToSend proposalId={proposal.id} missing={missing} />}
        {discussion && (
          <ProposalHistory
            steps={discussion.steps.map((step) =>
              step === asked ? { ...step, reason: "" } : step,
            )}
            saved={discussion.saved}
          />
        )}
        <section className="app-readers" aria-labelledby="readers">
          <h2 id="readers">Who can read this</h2>
          <p>{proposal.readers.join(", ")}.</p>
          {discussion && (
            <p>
              {proposal.state === "approved" ? "A" : "Once it is approved, a"} fellow who is placed
              on it and their sponsor can read it too, without the comments.
            </p>
          )}
        </section>
      </aside>
    </div>
  );
}

type ActsProps = {
  of: {
    missing: { needed: unknown[] } | null;
    may: { write: boolean; withdraw: boolean; decide: boolean };
  };
};

/** What the reader can do with the proposal now, what matters most first. */
function Acts({ of: { may, missing } }: ActsProps) {
  if (!may.write && !may.withdraw && !may.decide) return null;
  const isReady = missing?.needed.length === 0;
  const secondary = "nhsuk-button nhsuk-button--secondary";
  return (
    <div className="app-actions">
      {may.decide && (
        <Link to="decision" className="nhsuk-button">
          Decide on it
        </Link>
      )}
      {may.write && isReady && (
        <Link to="submission" className="nhsuk-button">
          Send it to the programme
        </Link>
      )}
      {may.write && (
        <Link to="edit" className={isReady ? secondary : "nhsuk-button"}>
          Change the draft
        </Link>
      )}
      {may.withdraw && <Link to="withdrawal">Withdraw it</Link>}
    </div>
  );
}
