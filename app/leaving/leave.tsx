import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { signedInForm } from "../server/form.server.ts";
import { signedIn } from "../server/guard.server.ts";
import { done } from "../server/said.server.ts";
import { Problems } from "../ui/form.tsx";
import { titled } from "../ui/titled.ts";
import { consentForm, openLeaving, stayAsAlum } from "./alumni.server.ts";
import { Staying } from "./staying.tsx";

export const meta = titled("When your year ends");

export const loader = signedIn((actor, { params }) => openLeaving(actor, params.fellowId));

export const action = signedInForm(consentForm, async (actor, { params }, value) => {
  await stayAsAlum(actor, params.fellowId, value);
  return done(`/leaving/${params.fellowId}`, "You stay in the network as an alum.");
});

export {
  keepOnFailure as clientAction,
  unlessRefused as shouldRevalidate,
} from "../ui/keep-on-failure.ts";

export default function Leave() {
  const year = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Problems of={answer} />
      <p className="app-eyebrow">{year.cohort}</p>
      <h1>When your year ends</h1>
      <p className="app-lead">
        Your year {year.isOver ? "ended" : "ends"} on {year.endsOn}. The network outlives it. What
        you wrote is kept as it says here.
      </p>
      <h2>What happens to what you wrote</h2>
      <dl className="app-facts app-facts--told">
        {year.kept.map(({ what, happens }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{happens}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link to="/journal">Your journal</Link> works on as it does now: you read it, write on and
        begin new reflections, as an alum too. Nobody takes it over, and nobody else reads it.
      </p>
      <h2>Staying in the network</h2>
      {year.laterId ? (
        <p>
          Your year was deferred. You are asked when{" "}
          <Link to={`/fellows/${year.laterId}`}>the later one</Link> ends.
        </p>
      ) : (
        <Staying year={year} answer={answer} />
      )}
    </>
  );
}
