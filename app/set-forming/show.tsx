import { Link, useLoaderData } from "@remix-run/react";
import { signedIn } from "../server/guard.server.ts";
import { titled } from "../ui/titled.ts";
import { Changes } from "./changes.tsx";
import { InNone } from "./in-none.tsx";
import { PlanEyebrow } from "./plan-eyebrow.tsx";
import { PlannedSetCard } from "./planned-set-card.tsx";
import { readPlan } from "./read-plan.server.ts";

export const meta = titled("The sets as proposed");

export const loader = signedIn((actor, { params }) => readPlan(actor, params.planId));

export type Shown = Awaited<ReturnType<typeof readPlan>>;

export default function Plan() {
  const plan: Shown = useLoaderData<typeof loader>();
  const { id, cohort, bounds, placed, answered, of, sets } = plan;
  return (
    <>
      <PlanEyebrow cohort={cohort} />
      <h1>The sets as proposed</h1>
      <p className="app-lead">
        {placed} people in {sets.length === 1 ? "1 set" : `${sets.length} sets`} of{" "}
        {bounds.smallest} to {bounds.largest}. {answered} of {of} have said what helps. Only those
        who run the cohort see this, until it is published.
      </p>
      <div className="app-actions">
        <Link to="publication" className="nhsuk-button">
          Publish the sets
        </Link>
        <Link to="proposals/new">Propose anew</Link>
        <Link to="removal">Give this plan up</Link>
      </div>
      <Rules of={plan} />
      {plan.changes && <Changes id={id} revision={plan.revision} changes={plan.changes} />}
      <p className="app-soft">
        To move somebody, choose a set beside their name; with a mouse you can also drag them there.
      </p>
      <div className="app-planned app-wide">
        {sets.map((set) => (
          <PlannedSetCard key={set.id} set={set} plan={plan} />
        ))}
        <InNone plan={plan} />
      </div>
    </>
  );
}

/** What the proposal is after, and which rules it cannot keep. */
function Rules({ of: { aims, mayBeAlone, isBroken, why } }: { of: Shown }) {
  return (
    <>
      {isBroken && (
        <section className="app-readers" aria-labelledby="broken">
          <h2 id="broken">Not every rule is kept</h2>
          {why.length === 0 && (
            <p>
              Each is named with its set. Each could be kept by itself, but not together with the
              others, as far as Headroom has found. Moves by hand may have added to them.
            </p>
          )}
          {why.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
      <h2>What it aims at</h2>
      {aims.length === 0 && <p>Nothing beyond the rules.</p>}
      <ol>
        {aims.map((aim) => (
          <li key={aim}>{aim}</li>
        ))}
      </ol>
      {mayBeAlone && <p>Somebody may be the only one of their profession in a set.</p>}
    </>
  );
}
